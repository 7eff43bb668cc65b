using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What a finding is about (<i>letak catatan</i>).</summary>
/// <param name="Region">The region; null when its code could not be read.</param>
/// <param name="Period">The period.</param>
/// <param name="Service">The service as reported; null when the whole submission is meant.</param>
/// <param name="Indicator">The quality item as reported; null when the recipients or the whole service are meant.</param>
/// <param name="Source">Where it stands in the file; null when the figures were made by code.</param>
[LegalTerm("letak catatan")]
public sealed record FindingPlace(RegionCode? Region, ReportingPeriod Period, string? Service = null, string? Indicator = null, SourcePlace? Source = null)
{
    /// <summary>The region; null when its code could not be read.</summary>
    public RegionCode? Region { get; init; } = Region;

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; init; } = Period;

    /// <summary>The service as reported; null when the whole submission is meant.</summary>
    public string? Service { get; init; } = Service;

    /// <summary>The quality item as reported; null when the recipients or the whole service are meant.</summary>
    public string? Indicator { get; init; } = Indicator;

    /// <summary>Where it stands in the file; null when the figures were made by code.</summary>
    public SourcePlace? Source { get; init; } = Source;

    /// <summary>The planning document, such as <c>Renja PD 2026, Dinas Kesehatan</c>; null when none is meant.</summary>
    public string? Document { get; init; }

    /// <summary>The code of the budget nomenclature as written; null when no row of a planning document is meant.</summary>
    public string? BudgetCode { get; init; }

    /// <summary>The place in words: file and line first, then document, code, service and item.</summary>
    public string ToString(Language language) => string.Join(", ", Parts(language));

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    private IEnumerable<string> Parts(Language language)
    {
        if (Source is not null) yield return Source.ToString(language);
        if (Document is not null) yield return Document;
        if (BudgetCode is not null) yield return BudgetCode;
        if (Service is not null) yield return Service;
        else if (Region is not null && Document is null) yield return Region.ToString();
        if (Indicator is not null) yield return $"\"{Indicator}\"";
    }
}
