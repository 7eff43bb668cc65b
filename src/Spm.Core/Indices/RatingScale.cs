using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The bounds between the ratings (<i>tabel kategori</i>); half-open, decided on exact values by whole-number comparison.</summary>
/// <remarks>Printed bands such as 80–89 and 90–99 leave holes at 89.5; these bounds do not.</remarks>
[LegalTerm("tabel kategori", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed class RatingScale
{
    private readonly int[] _bounds;

    /// <summary>Makes a scale of the caller's own.</summary>
    /// <param name="name">A name that results print.</param>
    /// <param name="bounds">Five rising bounds in whole per cent, 1 to 100: from which value on Muda, Pratama, Madya, Utama and Paripurna hold.</param>
    /// <param name="basis">Where the table comes from.</param>
    /// <exception cref="ArgumentException">Not five rising bounds between 1 and 100.</exception>
    public RatingScale(string name, IEnumerable<int> bounds, LegalBasis basis)
    {
        Name = Require.Text(name);
        Basis = Require.NotNull(basis);
        _bounds = [.. Require.NotNull(bounds)];
        if (_bounds.Length != 5 || _bounds[0] < 1 || _bounds[4] > 100 || _bounds.Zip(_bounds.Skip(1)).Any(pair => pair.First >= pair.Second))
            throw new ArgumentException("A scale has five rising bounds between 1 and 100.", nameof(bounds));
        Bounds = Array.AsReadOnly(_bounds);
    }

    /// <summary>60, 70, 80, 90 and 100.</summary>
    public static RatingScale Permendagri59 { get; } = new(
        "60-70-80-90-100",
        [60, 70, 80, 90, 100],
        new LegalBasis("Permendagri 59/2021 Lampiran (belum dibaca)", "SEEN[S13] daftar bilangan bulat dan perbandingan ≥ pada aplikasi; INFERRED setengah terbuka"));

    /// <summary>The name that results print.</summary>
    public string Name { get; }

    /// <summary>The five lower bounds in whole per cent, from Muda to Paripurna.</summary>
    public IReadOnlyList<int> Bounds { get; }

    /// <summary>Where the table comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The smallest value that gets a rating; null for the lowest, which has no bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    public Ratio? BoundOf(SpmRating rating) => Require.Defined(rating) == SpmRating.BelumTuntas ? null : Ratio.FromPercent(_bounds[(int)rating - 1]);

    /// <summary>The rating of an exact value.</summary>
    public SpmRating Rate(Ratio value)
    {
        var rating = _bounds.Length;
        while (rating > 0 && value < Ratio.FromPercent(_bounds[rating - 1])) rating--;
        return (SpmRating)rating;
    }

    /// <summary>The rating of an exact value, by whole-number comparison; the full fraction is built only when a bound is too close.</summary>
    public SpmRating Rate(ExactValue value)
    {
        Require.NotNull(value);
        var rating = _bounds.Length;
        while (rating > 0)
        {
            if (value.Bracket.Compare((ulong)_bounds[rating - 1], 100) is not { } sign) return Rate(value.ToRatio());
            if (sign >= 0) break;
            rating--;
        }

        return (SpmRating)rating;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal SpmRating Rate(Percentage printed)
    {
        var unit = Percentage.Scale(printed.Digits) / 100;
        var rating = _bounds.Length;
        while (rating > 0 && printed.Units < _bounds[rating - 1] * unit) rating--;
        return (SpmRating)rating;
    }
}
