using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Words for how far two documents agree (<i>tabel kategori keselarasan</i>); half-open, decided on exact values.</summary>
/// <remarks>Printed bands such as 0–19.9 and 20–39.9 leave holes; these do not. Not the scale of the IPKD.</remarks>
[LegalTerm("tabel kategori keselarasan")]
public sealed class AlignmentBandScheme
{
    /// <summary>Makes a scheme.</summary>
    /// <param name="name">A name that results print.</param>
    /// <param name="bands">The bands, rising; the first from 0.</param>
    /// <param name="basis">Where the scheme comes from.</param>
    /// <exception cref="ArgumentException">No band from 0, or bounds that do not rise.</exception>
    public AlignmentBandScheme(string name, IEnumerable<AlignmentBand> bands, LegalBasis basis)
    {
        Name = Require.Text(name);
        Bands = Require.Copy(bands);
        Basis = Require.NotNull(basis);
        if (Bands.Count == 0 || Bands[0].FromPercent != 0 || Bands.Zip(Bands.Skip(1)).Any(pair => pair.First.FromPercent >= pair.Second.FromPercent))
            throw new ArgumentException("The bands of a scheme rise from 0.", nameof(bands));
    }

    /// <summary>The bands that studies with the matrix of planning and budgeting use (<i>matriks konsolidasi perencanaan dan penganggaran</i>): bounds at 20, 40, 60 and 80.</summary>
    public static AlignmentBandScheme Mkpp { get; } = new(
        "MKPP",
        [
            new(0, "sangat tidak baik", "very bad"), new(20, "tidak baik", "bad"), new(40, "sedang", "medium"), new(60, "baik", "good"), new(80, "sangat baik", "very good"),
        ],
        new LegalBasis("matriks konsolidasi perencanaan dan penganggaran (Al-Kharaj 3813, Palopo)", "SEEN batas; INFERRED setengah terbuka; RECALLED sebutannya dalam bahasa Indonesia"));

    /// <summary>The name that results print.</summary>
    public string Name { get; }

    /// <summary>The bands, rising.</summary>
    public IReadOnlyList<AlignmentBand> Bands { get; }

    /// <summary>Where the scheme comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The band of an exact share; null for one that is undefined, which is not 100 per cent.</summary>
    public AlignmentBand? Of(Ratio? share) => share is { } value ? Bands.LastOrDefault(band => value >= Ratio.FromPercent(band.FromPercent)) ?? Bands[0] : null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
