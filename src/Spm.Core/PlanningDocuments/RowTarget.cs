using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>An indicator of a row with its target of the year.</summary>
internal sealed record RowTarget(DocumentIndicator Indicator, TargetValue Value)
{
    /// <summary>The targets of a row for a year: its outputs, or whatever it has when it has no output. An empty target is none.</summary>
    public static IReadOnlyList<RowTarget> Of(DocumentRow row, BudgetYear year)
    {
        if (row.Indicators.Count == 0) return [];
        var outputs = row.Indicators.Where(indicator => indicator.Level == IndicatorLevel.SubKegiatanOutput).ToArray();
        return [.. (outputs.Length > 0 ? outputs : row.Indicators)
            .Select(indicator => (Indicator: indicator, Value: indicator.In(year)))
            .Where(one => one.Value is { Kind: not TargetKind.Missing })
            .Select(one => new RowTarget(one.Indicator, one.Value!))];
    }
}
