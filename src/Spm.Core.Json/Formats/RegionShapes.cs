using Spm.Core.Aggregation;
using Spm.Core.Nomenclature;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Regions, and what is said about them.</summary>
internal static class RegionShapes
{
    public static Shape<FormerRegionCode> Former { get; } = Shapes.Object<FormerRegionCode>("former-region-code", of =>
    {
        var code = of.Required("code", Names.Region, former => former.Code);
        var until = of.Required("until", Values.BudgetYear, former => former.Until);
        var basis = of.Required("basis", Names.LegalBasis, former => former.Basis);
        return read => new FormerRegionCode(code(read), until(read), basis(read));
    });

    public static Shape<Region> Region { get; } = Shapes.Object<Region>("region", of =>
    {
        var code = of.Required("code", Names.Region, region => region.Code);
        var name = of.Required("name", Shapes.Line("Bulungan"), region => region.Name);
        var level = of.Required("level", Words.RegionLevel, region => region.Level);
        var isAutonomous = of.Required("autonomous", Shapes.Flag, region => region.IsAutonomous);
        var validFrom = of.Optional("validFrom", Values.BudgetYear, region => region.ValidFrom);
        var former = of.Optional("formerCode", Former, region => region.FormerCode);
        return read => new Region(code(read), name(read), level(read), isAutonomous(read), validFrom(read), former(read));
    }, "{\"code\": \"65.01\", \"name\": \"Bulungan\", \"level\": \"regency\", \"autonomous\": true}");

    public static Shape<RegionFillRate> FillRate { get; } = Shapes.Object<RegionFillRate>("region-fill-rate", of =>
    {
        var region = of.Required("region", Region, rate => rate.Region);
        var filled = of.Required("filled", Values.Count, rate => rate.Filled);
        var asked = of.Required("asked", Values.Count, rate => rate.Asked);
        return read => new RegionFillRate(region(read), filled(read), asked(read));
    });

    public static Shape<FigureRows> Rows { get; } = Shapes.Object<FigureRows>("figure-rows", of =>
    {
        var rows = of.Required("rows", Values.Count, each => each.Rows);
        var notReported = of.Required("notReported", Values.Count, each => each.NotReported);
        var withoutRequired = of.Required("withoutRequired", Values.Count, each => each.WithoutRequired);
        var notApplicable = of.Required("notApplicable", Values.Count, each => each.NotApplicable);
        var notYetDue = of.Required("notYetDue", Values.Count, each => each.NotYetDue);
        var periods = of.Usually("periodsWithoutRow", Values.Number(0, "1"), each => each.PeriodsWithoutRow, 0);
        return read => new FigureRows(rows(read), notReported(read), withoutRequired(read), notApplicable(read), notYetDue(read), periods(read));
    });

    public static Shape<FigureReference> Reference { get; } = Shapes.Object<FigureReference>("figure-reference", of =>
    {
        var service = of.Required("service", Names.Service, reference => reference.Service);
        var field = of.Required("field", Words.FigureField, reference => reference.Field);
        var indicator = of.Optional("indicator", Shapes.AsGiven("Buku KIA"), reference => reference.Indicator);
        return read => new FigureReference(service(read), field(read), indicator(read));
    });

    public static Shape<NomenclatureKey> Nomenclature { get; } = Shapes.Object<NomenclatureKey>("nomenclature-key", of =>
    {
        var version = of.Required("version", DocumentShapes.Nomenclature, key => key.Version);
        var level = of.Required("level", Words.ServiceLevel, key => key.Level);
        var code = of.Required("code", DocumentShapes.Code, key => key.Code);
        return read => new NomenclatureKey(version(read), level(read), code(read));
    });
}
