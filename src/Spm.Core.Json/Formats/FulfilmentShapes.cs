using Spm.Core.Fulfilment;

namespace Spm.Core.Json;

/// <summary>What goes into the four stages: data, needs, plan and delivery.</summary>
internal static class FulfilmentShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<DataCollection> Format { get; } = new("spm-data-collection", 1, [], "Pengumpulan data", _ => Collection!);

    // Recipients and reliefs are no resources.
    private static readonly Shape<NeedKind> ResourceKind = new WordsShape<NeedKind>(
        "resource-kind", [NeedKind.Goods, NeedKind.ServiceRendered, NeedKind.Facility, NeedKind.Staff], kind => Words.NeedKind.Key(kind)!);

    /// <summary>A projection by its name; only the constant one says all it does.</summary>
    public static Shape<RecipientProjection> Projection { get; } =
        new WordsShape<RecipientProjection>("recipient-projection", [RecipientProjection.Constant], projection => projection.Name);

    public static Shape<CountedUnit> Counted { get; } = Shapes.Object<CountedUnit>("counted-unit", of =>
    {
        var name = of.Required("name", Shapes.Line("rumah tangga"), unit => unit.Name);
        var count = of.Optional("count", Values.ReportedCount, unit => unit.Count);
        return read => new CountedUnit(name(read), count(read));
    });

    public static Shape<RecipientEvent> Event { get; } = Shapes.Object<RecipientEvent>("recipient-event", of =>
    {
        var name = of.Required("name", Shapes.Line("banjir Sungai Kayan"), happened => happened.Name);
        var day = of.Required("day", Values.Day, happened => happened.Day);
        var window = of.Required("window", Values.PlanPeriod, happened => happened.Window);
        var recipients = of.Required("recipients", Values.ReportedCount, happened => happened.Recipients);
        var decree = of.Optional("decree", Names.RegionalDocument, happened => happened.Decree);
        return read => new RecipientEvent(name(read), day(read), window(read), recipients(read)) { Decree = decree(read) };
    });

    public static Shape<ResourceStock> Stock { get; } = Shapes.Object<ResourceStock>("resource-stock", of =>
    {
        var resource = of.Required("resource", Shapes.Line("Buku KIA"), stock => stock.Resource);
        var kind = of.Required("kind", ResourceKind, stock => stock.Kind);
        var unit = of.Required("unit", Shapes.Line("buku"), stock => stock.Unit);
        var available = of.Optional("available", Values.ReportedCount, stock => stock.Available);
        return read => new ResourceStock(resource(read), kind(read), unit(read), available(read));
    });

    public static Shape<ServiceData> Data { get; } = Shapes.Object<ServiceData>("service-data", of =>
    {
        var service = of.Required("service", Names.ServiceType, data => data.Service);
        var recipients = of.Optional("recipients", Values.ReportedCount, data => data.Recipients);
        var unit = of.Optional("unit", Shapes.Line("orang"), data => data.Unit == data.Service.Unit ? null : data.Unit);
        var basis = of.Optional("basis", Words.RequiredBasis, data => data.Basis);
        var identified = of.Optional("identified", Values.ReportedCount, data => data.Identified);
        var served = of.Usually("served", Values.ReportedCount, data => data.Served, 0);
        var resources = of.Many("resources", Stock, data => data.Resources);
        var counts = of.Many("counts", Counted, data => data.Counts);
        var events = of.Many("events", Event, data => data.Events);
        var projection = of.Optional("projection", Projection, data => data.Projection);
        return read =>
        {
            var data = new ServiceData(service(read), recipients(read), resources(read))
            {
                Basis = basis(read),
                Identified = identified(read),
                Served = served(read),
                Counts = counts(read),
                Events = events(read),
                Projection = projection(read),
            };
            return unit(read) is { } given ? data with { Unit = given } : data;
        };
    });

    public static Shape<DataCollection> Collection { get; } = Shapes.Object<DataCollection>(null, of =>
    {
        of.Format(SpmFormat.DataCollection);
        var region = of.Required("region", Names.Region, collection => collection.Region);
        var year = of.Required("year", Values.BudgetYear, collection => collection.Year);
        var day = of.Required("day", Values.Day, collection => collection.Day);
        var source = of.Required("source", Shapes.Line("pendataan Dinas Kesehatan"), collection => collection.Source);
        var missing = of.Many("missing", Names.ServiceType, collection => collection.Missing);
        var services = of.Required("services", Shapes.List(Data), collection => collection.Services);
        return read =>
        {
            var collection = new DataCollection(region(read), year(read), day(read), source(read), services(read), missing(read));

            // The collection keeps each service once; what it would drop is refused instead.
            if (collection.Services.Count < services(read).Count) throw new ShapeRefusal(ServiceTwice, "services");
            return collection.Missing.Count < missing(read).Count ? throw new ShapeRefusal(ServiceTwice, "missing") : collection;
        };
    });

    public static Shape<ResourceStandard> Standard { get; } = Shapes.Object<ResourceStandard>("resource-standard", of =>
    {
        var service = of.Required("service", Names.ServiceType, standard => standard.Service);
        var resource = of.Required("resource", Shapes.Line("Buku KIA"), standard => standard.Resource);
        var kind = of.Required("kind", ResourceKind, standard => standard.Kind);
        var unit = of.Required("unit", Shapes.Line("buku"), standard => standard.Unit);
        var factor = of.Required("factor", Values.Ratio, standard => standard.Factor);
        var per = of.Optional("per", Shapes.Line("rumah tangga"), standard => standard.Per);
        var basis = of.Required("basis", Names.LegalBasis, standard => standard.Basis);
        return read => new ResourceStandard(service(read), resource(read), kind(read), unit(read), factor(read), basis(read)) { Per = per(read) };
    });

    public static Shape<UnitPrice> Price { get; } = Shapes.Object<UnitPrice>("unit-price", of =>
    {
        var service = of.Required("service", Names.ServiceType, price => price.Service);
        var resource = of.Optional("resource", Shapes.Line("Buku KIA"), price => price.Resource);
        var amount = of.Required("amount", Values.Rupiah, price => price.Amount);
        var standard = of.Required("standard", Shapes.Line("standar satuan harga"), price => price.Standard);
        var year = of.Required("year", Values.BudgetYear, price => price.Year);
        var decree = of.Optional("decree", Names.RegionalDocument, price => price.Decree);
        return read => new UnitPrice(service(read), resource(read), amount(read), standard(read), year(read)) { Decree = decree(read) };
    });

    public static Shape<CostRelief> Relief { get; } = Shapes.Object<CostRelief>("cost-relief", of =>
    {
        var service = of.Required("service", Names.ServiceType, relief => relief.Service);
        var name = of.Required("name", Shapes.Line("pembebasan iuran"), relief => relief.Name);
        var recipients = of.Required("recipients", Values.ReportedCount, relief => relief.Recipients);
        var each = of.Required("each", Values.Rupiah, relief => relief.Each);
        var year = of.Required("year", Values.BudgetYear, relief => relief.Year);
        var decree = of.Optional("decree", Names.RegionalDocument, relief => relief.Decree);
        return read => new CostRelief(service(read), name(read), recipients(read), each(read), year(read)) { Decree = decree(read) };
    });

    public static Shape<NeedsRules> Rules { get; } = Shapes.Object<NeedsRules>("needs-rules", of =>
    {
        var standards = of.Many("standards", Standard, rules => rules.Standards);
        var prices = of.Many("prices", Price, rules => rules.Prices);
        var reliefs = of.Many("reliefs", Relief, rules => rules.Reliefs);
        var units = of.Required("wholeUnits", Policies.WholeUnits, rules => rules.WholeUnits);
        var projection = of.Usually("projection", Projection, rules => rules.Projection, RecipientProjection.Constant);
        return read => new NeedsRules { Standards = standards(read), Prices = prices(read), Reliefs = reliefs(read), WholeUnits = units(read), Projection = projection(read) };
    });

    public static Shape<DeliveryEntry> Delivery { get; } = Shapes.Object<DeliveryEntry>("delivery-entry", of =>
    {
        var service = of.Required("service", Names.ServiceType, entry => entry.Service);
        var resource = of.Optional("resource", Shapes.Line("Buku KIA"), entry => entry.Resource);
        var month = of.Required("month", Values.Month, entry => entry.Month);
        var units = of.Required("units", Values.ReportedCount, entry => entry.Units);
        var spent = of.Optional("spent", Values.Rupiah, entry => entry.Spent);
        return read => new DeliveryEntry(service(read), resource(read), month(read), units(read)) { Spent = spent(read) };
    });

    private static Problem ServiceTwice => new Problem(
        "satu layanan ditulis dua kali; setiap layanan sekali saja, di \"services\" atau di \"missing\"",
        "a service stands twice; each stands once, in \"services\" or in \"missing\"").WithExample("[]");
}
