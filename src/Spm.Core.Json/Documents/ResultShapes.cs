namespace Spm.Core.Json;

/// <summary>How results are written.</summary>
internal static class ResultShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ResultDocument> Format { get; } = new("spm-result", 1, [], "Hasil perhitungan", _ => File!);

    private static Shape<StatedValue> Value => StatedShapes.Value;

    /// <summary>A region.</summary>
    public static Shape<StatedRegion> Region { get; } = Shapes.Object<StatedRegion>("named-region", of =>
    {
        var code = of.Required("code", Names.Region, stated => stated.Code);
        var name = of.Required("name", Shapes.Line("Kabupaten Bulungan"), stated => stated.Name);
        return read => new StatedRegion
        {
            Code = code(read),
            Name = name(read),
        };
    });

    /// <summary>Recipients or a quality item, and what they came to.</summary>
    public static Shape<StatedFigure> Figure { get; } = Shapes.Object<StatedFigure>("figure-achievement", of =>
    {
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), stated => stated.Indicator);
        var component = of.Optional("component", Words.QualityComponent, stated => stated.Component);
        var state = of.Required("state", Words.FigureState, stated => stated.State);
        var required = of.Optional("required", Values.ReportedCount, stated => stated.Required);
        var planned = of.Optional("planned", Values.ReportedCount, stated => stated.Planned);
        var done = of.Optional("done", Values.ReportedCount, stated => stated.Done);
        var unserved = of.Optional("unserved", Values.ReportedCount, stated => stated.Unserved);
        var rows = of.Optional("rows", Values.Count, stated => stated.Rows);
        var basis = of.Optional("basis", Words.RequiredBasis, stated => stated.Basis);
        var basisRate = of.Optional("basisRate", Values.Share, stated => stated.BasisRate);
        var basisYear = of.Optional("basisYear", Values.BudgetYear, stated => stated.BasisYear);
        var reason = of.Optional("reason", Shapes.Line("tidak ada bencana sampai akhir tahun"), stated => stated.Reason);
        var evidence = of.Optional("evidence", Shapes.Line("SK Bupati 12/2025"), stated => stated.Evidence);
        var treatment = of.Required("treatment", Words.Treatment, stated => stated.Treatment);
        var share = of.Optional("share", Values.Ratio, stated => stated.Share);
        return read => new StatedFigure
        {
            Indicator = indicator(read),
            Component = component(read),
            State = state(read),
            Required = required(read),
            Planned = planned(read),
            Done = done(read),
            Unserved = unserved(read),
            Rows = rows(read),
            Basis = basis(read),
            BasisRate = basisRate(read),
            BasisYear = basisYear(read),
            Reason = reason(read),
            Evidence = evidence(read),
            Treatment = treatment(read),
            Share = share(read),
        };
    });

    /// <summary>The quality of a service.</summary>
    public static Shape<StatedQuality> Quality { get; } = Shapes.Object<StatedQuality>("quality-achievement", of =>
    {
        var share = of.Optional("share", Values.Ratio, stated => stated.Share);
        var reported = of.Required("reported", Shapes.Flag, stated => stated.IsReported);
        var items = of.Required("items", Shapes.List(Figure), stated => stated.Items);
        return read => new StatedQuality
        {
            Share = share(read),
            IsReported = reported(read),
            Items = items(read),
        };
    });

    /// <summary>How far the next rating is.</summary>
    public static Shape<StatedLift> Lift { get; } = Shapes.Object<StatedLift>("next-bound", of =>
    {
        var rating = of.Optional("rating", Words.SpmRating, stated => stated.Rating);
        var furtherServed = of.Optional("furtherServed", Values.Count, stated => stated.FurtherServed);
        var notBecause = of.Optional("notBecause", Words.NoLiftReason, stated => stated.NotBecause);
        return read => new StatedLift
        {
            Rating = rating(read),
            FurtherServed = furtherServed(read),
            NotBecause = notBecause(read),
        };
    });

    /// <summary>Points of 100.</summary>
    public static Shape<StatedPoints> Points { get; } = Shapes.Object<StatedPoints>("points", of =>
    {
        var exact = of.Required("exact", Values.Ratio, stated => stated.Exact);
        var printed = of.Optional("printed", Values.Percentage, stated => stated.Printed);
        return read => new StatedPoints
        {
            Exact = exact(read),
            Printed = printed(read),
        };
    });

    /// <summary>A service.</summary>
    public static Shape<StatedService> Service { get; } = Shapes.Object<StatedService>("service-index", of =>
    {
        var key = of.Required("key", Names.Service, stated => stated.Key);
        var name = of.Required("name", Shapes.Line("Pelayanan kesehatan ibu hamil"), stated => stated.Name);
        var unit = of.Required("unit", Shapes.Line("orang"), stated => stated.Unit);
        var index = of.Optional("index", Value, stated => stated.Index);
        var noIndexBecause = of.Optional("noIndexBecause", Words.NoIndexReason, stated => stated.NoIndexBecause);
        var weight = of.Required("weight", Values.Ratio, stated => stated.Weight);
        var pointsLost = of.Optional("pointsLost", Points, stated => stated.PointsLost);
        var recipientPoints = of.Optional("recipientPoints", Values.Percentage, stated => stated.RecipientPoints);
        var qualityPoints = of.Optional("qualityPoints", Values.Percentage, stated => stated.QualityPoints);
        var recipients = of.Required("recipients", Figure, stated => stated.Recipients);
        var quality = of.Required("quality", Quality, stated => stated.Quality);
        var nextBound = of.Required("nextBound", Lift, stated => stated.NextBound);
        return read => new StatedService
        {
            Key = key(read),
            Name = name(read),
            Unit = unit(read),
            Index = index(read),
            NoIndexBecause = noIndexBecause(read),
            Weight = weight(read),
            PointsLost = pointsLost(read),
            RecipientPoints = recipientPoints(read),
            QualityPoints = qualityPoints(read),
            Recipients = recipients(read),
            Quality = quality(read),
            NextBound = nextBound(read),
        };
    });

    /// <summary>An urusan.</summary>
    public static Shape<StatedUrusan> Urusan { get; } = Shapes.Object<StatedUrusan>("urusan-index", of =>
    {
        var key = of.Required("key", Names.Urusan, stated => stated.Key);
        var name = of.Required("name", Shapes.Line("Kesehatan"), stated => stated.Name);
        var index = of.Optional("index", Value, stated => stated.Index);
        var pointsLost = of.Required("pointsLost", Points, stated => stated.PointsLost);
        var services = of.Required("services", Shapes.List(Service), stated => stated.Services);
        return read => new StatedUrusan
        {
            Key = key(read),
            Name = name(read),
            Index = index(read),
            PointsLost = pointsLost(read),
            Services = services(read),
        };
    });

    /// <summary>Which services.</summary>
    public static Shape<StatedScope> Scope { get; } = Shapes.Object<StatedScope>("scope", of =>
    {
        var within = of.Required("within", Values.Number(0, "29"), stated => stated.Within);
        var owed = of.Required("owed", Values.Number(0, "29"), stated => stated.Owed);
        var outside = of.Required("outside", Shapes.List(Names.Service), stated => stated.Outside);
        return read => new StatedScope
        {
            Within = within(read),
            Owed = owed(read),
            Outside = outside(read),
        };
    });

    /// <summary>Final or provisional: the reasons by name, each with how many services, items, rows or regions it concerns.</summary>
    public static Shape<StatedStatus> Status { get; } = StatusShape.Status;

    /// <summary>A result as a part of a report.</summary>
    public static Shape<ResultDocument> Part { get; } = Shapes.Object<ResultDocument>("result", Describe);

    /// <summary>A file of its own.</summary>
    public static Shape<ResultDocument> File { get; } = Shapes.Object<ResultDocument>(null, of =>
    {
        of.Format(SpmFormat.Result);
        return Describe(of);
    });

    private static Func<ReadMembers, ResultDocument> Describe(Members<ResultDocument> of)
    {
        var region = of.Optional("region", Region, stated => stated.Region);
        var period = of.Optional("period", Values.ReportingPeriod, stated => stated.Period);
        var revisedTo = of.Optional("revisedTo", Values.Day, stated => stated.RevisedTo);
        var source = of.Required("source", Words.IndexSource, stated => stated.Source);
        var remarks = of.Required("remarks", Shapes.List(StatedShapes.Words), stated => stated.Remarks);
        var status = of.Required("status", Status, stated => stated.Status);
        var index = of.Optional("index", Value, stated => stated.Index);
        var scope = of.Required("scope", Scope, stated => stated.Scope);
        var urusan = of.Required("urusan", Shapes.List(Urusan), stated => stated.Urusan);
        var rules = of.Required("rules", StatedShapes.Rules, stated => stated.Rules);
        return read => new ResultDocument
        {
            Region = region(read),
            Period = period(read),
            RevisedTo = revisedTo(read),
            Source = source(read),
            Remarks = remarks(read),
            Status = status(read),
            Index = index(read),
            Scope = scope(read),
            Urusan = urusan(read),
            Rules = rules(read),
        };
    }
}
