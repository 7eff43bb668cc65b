using NodaTime;
using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>The rules of a result as a document states them (<i>aturan tertulis</i>): name, hash, year and edition make them again.</summary>
[LegalTerm("aturan tertulis")]
public sealed class StatedRules
{
    internal StatedRules()
    {
    }

    /// <summary>The name of the rule book, such as <c>Permendagri 59/2021</c>.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 over catalogue, method and scale, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The budget year whose rules they are.</summary>
    public BudgetYear Year { get; internal init; }

    /// <summary>The edition: the day on which the encoded law was last looked over.</summary>
    public LocalDate Edition { get; internal init; }

    /// <summary>The provision behind the method, and how it is known.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The lower bounds of the ratings in whole per cent, from Muda to Paripurna.</summary>
    public IReadOnlyList<int> Scale { get; internal init; } = [];

    /// <summary>Every setting, in the order of the calculation.</summary>
    public IReadOnlyList<StatedSetting> Settings { get; internal init; } = [];

    /// <summary>Name, year and the beginning of the hash.</summary>
    public override string ToString() => $"{Name}, {Year}, {Hash[..12]}";

    internal static StatedRules Of(DerivationRules rules) => new()
    {
        Name = rules.Name,
        Hash = rules.Hash,
        Year = rules.Year,
        Edition = rules.KnownAsOf,
        Basis = rules.Basis,
        Scale = rules.Bounds,
        Settings = [.. rules.Settings.Select(StatedSetting.Of)],
    };
}
