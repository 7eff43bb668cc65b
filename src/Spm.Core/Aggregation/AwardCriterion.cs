using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>What one edition of the awards looks at (<i>kriteria penilaian SPM Awards</i>).</summary>
[LegalTerm("kriteria penilaian SPM Awards")]
public sealed class AwardCriterion
{
    private readonly string _indonesian;
    private readonly string _english;

    internal AwardCriterion(string key, string indonesian, string english, Ratio? weight, string? printed, LegalBasis basis)
    {
        Key = key;
        _indonesian = indonesian;
        _english = english;
        Weight = weight;
        Printed = printed;
        Basis = basis;
    }

    /// <summary>The stable short form, such as <c>rencana-aksi</c>; the same in every edition that has the criterion.</summary>
    public string Key { get; }

    /// <summary>Its weight in points; null when not known, which is not zero.</summary>
    public Ratio? Weight { get; }

    /// <summary>The weight as the source printed it, misprints and all; null when it printed none.</summary>
    public string? Printed { get; }

    /// <summary>True when the source printed something else than the weight that is read from it.</summary>
    public bool IsMisprinted => Printed is { } printed && printed != Weight?.ToString();

    /// <summary>Where criterion and weight come from and how they are known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The criterion in words.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>Key and weight: <c>tahapan 10</c>, or the key alone.</summary>
    public override string ToString() => Weight is { } weight ? $"{Key} {weight}" : Key;
}
