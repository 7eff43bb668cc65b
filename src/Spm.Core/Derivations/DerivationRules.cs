using NodaTime;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Derivations;

/// <summary>Which rules a number rests on (<i>aturan yang dipakai</i>): regulation, edition, settings, and how each is known.</summary>
[LegalTerm("aturan yang dipakai")]
public sealed class DerivationRules
{
    // Hashing all rules takes longer than explaining a number.
    private readonly Func<string> _hash;

    internal DerivationRules(string name, Func<string> hash, BudgetYear year, LocalDate knownAsOf, LegalBasis basis, IEnumerable<int> bounds, IEnumerable<DerivationSetting> settings)
    {
        Name = name;
        _hash = hash;
        Year = year;
        KnownAsOf = knownAsOf;
        Basis = basis;
        Bounds = Array.AsReadOnly(bounds.ToArray());
        Settings = Array.AsReadOnly(settings.ToArray());
    }

    /// <summary>The name of the rule book, such as <c>Permendagri 59/2021</c>.</summary>
    public string Name { get; }

    /// <summary>SHA-256 over catalogue, method and scale, in lower-case hexadecimal.</summary>
    public string Hash => _hash();

    /// <summary>The budget year whose rules they are.</summary>
    public BudgetYear Year { get; }

    /// <summary>The edition: the day on which the encoded law was last looked over.</summary>
    public LocalDate KnownAsOf { get; }

    /// <summary>The provision behind the method, and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The five lower bounds of the ratings in whole per cent, from Muda to Paripurna.</summary>
    public IReadOnlyList<int> Bounds { get; }

    /// <summary>Every setting, in the order of the calculation.</summary>
    public IReadOnlyList<DerivationSetting> Settings { get; }
}
