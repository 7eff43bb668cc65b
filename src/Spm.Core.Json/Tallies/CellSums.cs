using Spm.Core.Aggregation;
using Spm.Core.Regions;

namespace Spm.Core.Json;

/// <summary>A cell of a file: what it is called, its number in the layout, and its totals.</summary>
internal readonly record struct CellSums(RegionCode Region, string Service, string? Indicator, int Cell, TallyTotals Totals)
{
    public static CellSums Of(TallyLayout layout, int cell, in TallyTotals totals)
    {
        var (region, subject) = layout.KeyOf(cell);
        return new CellSums(region.CodeIn(layout.Catalog.Year)!, subject.Service.Key, subject.Indicator?.Name, cell, totals);
    }

    /// <summary>The cell that three names mean.</summary>
    /// <exception cref="ShapeRefusal">The layout has none, or an item is called otherwise.</exception>
    public static int Find(TallyLayout layout, RegionCode region, string service, string? indicator)
    {
        var at = layout.RegionAt(region);
        if (at < 0) throw new ShapeRefusal(TallyProblems.NoRegion(region, layout), "region");
        if (layout.Catalog.Find(service) is not { } type || layout.CellAt(at, layout.SubjectOf(type)) is < 0)
            throw new ShapeRefusal(TallyProblems.NoService(service, region), "service");
        if (indicator is null) return layout.CellAt(at, layout.SubjectOf(type));
        var item = layout.SubjectOf(type, indicator);
        return item?.Indicator?.Name == indicator ? layout.CellAt(at, item) : throw new ShapeRefusal(TallyProblems.NoIndicator(indicator, type, layout, item), "indicator");
    }
}
