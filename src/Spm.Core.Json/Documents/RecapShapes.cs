namespace Spm.Core.Json;

/// <summary>How recaps are written.</summary>
internal static class RecapShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<RecapDocument> Format { get; } = new("spm-recap", 1, [], "Rekapitulasi", _ => File!);

    private static Shape<StatedValue> Value => StatedShapes.Value;

    /// <summary>The mean of an urusan.</summary>
    public static Shape<StatedUrusanMean> UrusanMean { get; } = Shapes.Object<StatedUrusanMean>("urusan-mean", of =>
    {
        var key = of.Required("key", Names.Urusan, stated => stated.Key);
        var regions = of.Required("regions", Values.Number(0, "10"), stated => stated.Regions);
        var index = of.Optional("index", Value, stated => stated.Index);
        return read => new StatedUrusanMean
        {
            Key = key(read),
            Regions = regions(read),
            Index = index(read),
        };
    });

    /// <summary>A region.</summary>
    public static Shape<StatedRegionResult> RegionResult { get; } = Shapes.Object<StatedRegionResult>("region-result", of =>
    {
        var region = of.Required("region", ResultShapes.Region, stated => stated.Region);
        var reported = of.Required("reported", Shapes.Flag, stated => stated.Reported);
        var index = of.Optional("index", Value, stated => stated.Index);
        var status = of.Required("status", ResultShapes.Status, stated => stated.Status);
        var rank = of.Optional("rank", Values.Number(1, "3"), stated => stated.Rank);
        var bestRank = of.Optional("bestRank", Values.Number(1, "2"), stated => stated.BestRank);
        var worstRank = of.Optional("worstRank", Values.Number(1, "5"), stated => stated.WorstRank);
        var arrival = of.Optional("arrival", Words.ReportArrival, stated => stated.Arrival);
        var note = of.Optional("note", StatedShapes.Words, stated => stated.Note);
        return read => new StatedRegionResult
        {
            Region = region(read),
            Reported = reported(read),
            Index = index(read),
            Status = status(read),
            Rank = rank(read),
            BestRank = bestRank(read),
            WorstRank = worstRank(read),
            Arrival = arrival(read),
            Note = note(read),
        };
    });

    /// <summary>Regions side by side.</summary>
    public static Shape<StatedGroup> Group { get; } = Shapes.Object<StatedGroup>("region-group", of =>
    {
        var name = of.Required("name", StatedShapes.Words, stated => stated.Name);
        var reporting = of.Required("reporting", Values.Number(0, "9"), stated => stated.Reporting);
        var status = of.Required("status", ResultShapes.Status, stated => stated.Status);
        var mean = of.Optional("mean", Value, stated => stated.Mean);
        var meanOfReporting = of.Optional("meanOfReporting", Value, stated => stated.MeanOfReporting);
        var pooled = of.Optional("pooled", Value, stated => stated.Pooled);
        var urusan = of.Required("urusan", Shapes.List(UrusanMean), stated => stated.Urusan);
        var regions = of.Required("regions", Shapes.List(RegionResult), stated => stated.Regions);
        return read => new StatedGroup
        {
            Name = name(read),
            Reporting = reporting(read),
            Status = status(read),
            Mean = mean(read),
            MeanOfReporting = meanOfReporting(read),
            Pooled = pooled(read),
            Urusan = urusan(read),
            Regions = regions(read),
        };
    });

    /// <summary>A province.</summary>
    public static Shape<StatedProvince> Province { get; } = Shapes.Object<StatedProvince>("province-recap", of =>
    {
        var region = of.Required("region", ResultShapes.Region, stated => stated.Region);
        var own = of.Optional("own", Value, stated => stated.Own);
        var regencies = of.Required("regencies", Group, stated => stated.Regencies);
        return read => new StatedProvince
        {
            Region = region(read),
            Own = own(read),
            Regencies = regencies(read),
        };
    });

    /// <summary>The nation.</summary>
    public static Shape<StatedNation> Nation { get; } = Shapes.Object<StatedNation>("nation", of =>
    {
        var status = of.Required("status", ResultShapes.Status, stated => stated.Status);
        var index = of.Optional("index", Value, stated => stated.Index);
        var indexOfReporting = of.Optional("indexOfReporting", Value, stated => stated.IndexOfReporting);
        var pooled = of.Optional("pooled", Value, stated => stated.Pooled);
        var urusan = of.Required("urusan", Shapes.List(UrusanMean), stated => stated.Urusan);
        var provinceLevel = of.Required("provinceLevel", Group, stated => stated.ProvinceLevel);
        var regencyLevel = of.Required("regencyLevel", Group, stated => stated.RegencyLevel);
        return read => new StatedNation
        {
            Status = status(read),
            Index = index(read),
            IndexOfReporting = indexOfReporting(read),
            Pooled = pooled(read),
            Urusan = urusan(read),
            ProvinceLevel = provinceLevel(read),
            RegencyLevel = regencyLevel(read),
        };
    });

    /// <summary>A recap.</summary>
    public static Shape<RecapDocument> File { get; } = Shapes.Object<RecapDocument>(null, of =>
    {
        of.Format(SpmFormat.Recap);
        var title = of.Required("title", StatedShapes.Words, stated => stated.Title);
        var period = of.Required("period", Values.ReportingPeriod, stated => stated.Period);
        var nation = of.Optional("nation", Nation, stated => stated.Nation);
        var provinces = of.Required("provinces", Shapes.List(Province), stated => stated.Provinces);
        var hiddenShortages = of.Required("hiddenShortages", Shapes.List(StatedShapes.Words), stated => stated.HiddenShortages);
        var findings = of.Required("findings", Shapes.List(FindingShapes.Finding), stated => stated.Findings);
        var rules = of.Required("rules", StatedShapes.Rules, stated => stated.Rules);
        return read => new RecapDocument
        {
            Title = title(read),
            Period = period(read),
            Nation = nation(read),
            Provinces = provinces(read),
            HiddenShortages = hiddenShortages(read),
            Findings = findings(read),
            Rules = rules(read),
        };
    });
}
