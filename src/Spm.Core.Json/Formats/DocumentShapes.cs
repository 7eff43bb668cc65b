using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;

namespace Spm.Core.Json;

/// <summary>Planning and budget documents with their rows.</summary>
internal static class DocumentShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<DocumentChain> Format { get; } = new("spm-document-chain", 1, [], "Rantai dokumen perencanaan dan penganggaran", _ => Chain!);

    public static Shape<NomenclatureCode> Code { get; } = Shapes.Text<NomenclatureCode>("nomenclature-code", "1.02.02.2.02.0001",
        "kode nomenklatur", "a code of the nomenclature", "^[0-9X]+(\\.[0-9X]+)*$");

    public static Shape<NomenclatureVersion> Nomenclature { get; } = new WordsShape<NomenclatureVersion>("nomenclature-version", NomenclatureVersion.All, version => version.Key);

    public static Shape<DocumentVersion> Version { get; } = Shapes.Text<DocumentVersion>("document-version", DocumentVersion.Change().ToString(),
        "versi dokumen", "a version of a document", "^[a-z]+(-[1-9][0-9]?)?$");

    public static Shape<UnitName> Unit { get; } = new ConvertedShape<string, UnitName>("unit-name", Shapes.Line("orang"), UnitName.Of, unit => unit.Written);

    public static Shape<IndicatorTarget> Target { get; } = Shapes.Object<IndicatorTarget>("indicator-target", of =>
    {
        var year = of.Required("year", Values.BudgetYear, target => target.Year);
        var text = of.Optional("text", Shapes.AsGiven("4.250 Orang"), target => target.Text);
        return read => new IndicatorTarget(year(read), text(read));
    });

    public static Shape<DocumentIndicator> Indicator { get; } = Shapes.Object<DocumentIndicator>("document-indicator", of =>
    {
        var level = of.Required("level", Words.IndicatorLevel, indicator => indicator.Level);
        var name = of.Required("name", Shapes.Line("Jumlah ibu hamil yang dilayani"), indicator => indicator.Name);
        var unit = of.Optional("unit", Shapes.Line("orang"), indicator => indicator.Unit?.Written);
        var code = of.Optional("referenceCode", Shapes.Line("1.02.001"), indicator => indicator.ReferenceCode);
        var direction = of.Usually("direction", Words.IndicatorDirection, indicator => indicator.Direction, IndicatorDirection.Unknown);
        var targets = of.Required("targets", Shapes.List(Target), indicator => indicator.Targets);
        return read => new DocumentIndicator(level(read), name(read), unit(read), targets(read)) { ReferenceCode = code(read), Direction = direction(read) };
    });

    public static Shape<Ceiling> Ceiling { get; } = Shapes.Object<Ceiling>("ceiling", of =>
    {
        var kind = of.Required("kind", Words.CeilingKind, ceiling => ceiling.Kind);
        var year = of.Required("year", Values.BudgetYear, ceiling => ceiling.Year);
        var amount = of.Required("amount", Values.Rupiah, ceiling => ceiling.Amount);
        return read => new Ceiling(kind(read), year(read), amount(read));
    });

    public static Shape<RowFunding> Funding { get; } = Shapes.Object<RowFunding>("row-funding", of =>
    {
        var name = of.Required("name", Shapes.Line("DAK Nonfisik"), funding => funding.Name);
        var amount = of.Optional("amount", Values.Rupiah, funding => funding.Amount);
        var channel = of.Required("channel", Words.FundChannel, funding => funding.Channel);
        var code = of.Optional("code", Shapes.Line("1.2.01"), funding => funding.Code);
        return read => new RowFunding(name(read), amount(read), channel(read)) { Code = code(read) };
    });

    public static Shape<DocumentTagPart> TagPart { get; } = Shapes.Object<DocumentTagPart>("document-tag-part", of =>
    {
        var service = of.Required("service", Names.Service, part => part.Service);
        var share = of.Optional("share", Values.Ratio, part => part.Share);
        return read => new DocumentTagPart(service(read), share(read));
    });

    public static Shape<DocumentTag> Tag { get; } = Shapes.Object<DocumentTag>("document-tag", of =>
    {
        var isSpm = of.Required("spm", Shapes.Flag, tag => tag.IsSpm);
        var parts = of.Many("parts", TagPart, tag => tag.Parts);
        return read => isSpm(read) ? DocumentTag.Spm(parts(read)) : read.Has("parts") ? throw new ShapeRefusal(PartsOfNone, "parts") : DocumentTag.NonSpm;
    });

    public static Shape<DocumentRow> Row { get; } = Shapes.Object<DocumentRow>("document-row", of =>
    {
        var code = of.Required("code", Shapes.AsGiven("1.02.02.2.02.0001"), row => row.Reading.Text);
        var name = of.Usually("name", Shapes.AsGiven("Pengelolaan Pelayanan Kesehatan Ibu Hamil"), row => row.Name, "");
        var agency = of.Optional("agency", Shapes.Line("Dinas Kesehatan"), row => row.Agency);
        var service = of.Optional("service", Names.Service, row => row.Service);
        var indicators = of.Many("indicators", Indicator, row => row.Indicators);
        var ceilings = of.Many("ceilings", Ceiling, row => row.Ceilings);
        var fundings = of.Many("fundings", Funding, row => row.Fundings);
        var tag = of.Optional("tag", Tag, row => row.Tag);
        var realised = of.Optional("realised", Values.Rupiah, row => row.Realised);
        var location = of.Optional("location", Shapes.Line("Kec. Tanjung Selor"), row => row.Location);
        var id = of.Optional("externalId", Shapes.Line("a81f"), row => row.ExternalId);
        return read => new DocumentRow(code(read), name(read))
        {
            Agency = agency(read),
            Service = service(read),
            Indicators = indicators(read),
            Ceilings = ceilings(read),
            Fundings = fundings(read),
            Tag = tag(read),
            Realised = realised(read),
            Location = location(read),
            ExternalId = id(read),
            Place = read.Place,
        };
    });

    public static Shape<PlanningDocument> Document { get; } = Shapes.Object<PlanningDocument>("planning-document", of =>
    {
        var region = of.Required("region", Names.Region, document => document.Region);
        var kind = of.Required("kind", Words.PlanningDocumentKind, document => document.Kind);
        var period = of.Required("period", Values.PlanPeriod, document => document.Period);
        var version = of.Usually("version", Version, document => document.Version, DocumentVersion.Original);
        var agency = of.Optional("agency", Shapes.Line("Dinas Kesehatan"), document => document.Agency);
        var status = of.Usually("status", Words.DocumentStatus, document => document.Status, DocumentStatus.Set);
        var setBy = of.Optional("setBy", Names.RegionalDocument, document => document.SetBy);
        var from = of.Optional("effectiveFrom", Values.Day, document => document.EffectiveFrom);
        var nomenclature = of.Optional("nomenclature", Nomenclature, document => document.Nomenclature);
        var file = of.Optional("file", Shapes.Line("renja.xlsx"), document => document.File);
        var rows = of.Required("rows", Shapes.List(Row), document => document.Rows);
        return read => new PlanningDocument(region(read), kind(read), period(read), rows(read).Select(row => ReadAs(row, nomenclature(read))))
        {
            Version = version(read),
            Agency = agency(read),
            Status = status(read),
            SetBy = setBy(read),
            EffectiveFrom = from(read),
            Nomenclature = nomenclature(read),
            File = file(read),
        };
    });

    public static Shape<ServicePopulation> Population { get; } = Shapes.Object<ServicePopulation>("service-population", of =>
    {
        var service = of.Required("service", Names.ServiceType, population => population.Service);
        var year = of.Required("year", Values.BudgetYear, population => population.Year);
        var entitled = of.Optional("entitled", Values.ReportedCount, population => population.Entitled);
        var planned = of.Optional("planned", Values.ReportedCount, population => population.Planned);
        return read => new ServicePopulation(service(read), year(read), entitled(read)) { Planned = planned(read), Place = read.Place };
    });

    public static Shape<DocumentChain> Chain { get; } = Shapes.Object<DocumentChain>(null, of =>
    {
        of.Format(SpmFormat.DocumentChain);
        var region = of.Required("region", Names.Region, chain => chain.Region);
        var populations = of.Many("populations", Population, chain => chain.Populations);
        var documents = of.Required("documents", Shapes.List(Document), chain => chain.Documents);
        return read => new DocumentChain(region(read), documents(read), populations(read));
    });

    private static Problem PartsOfNone => new Problem("yang ditandai bukan SPM tidak mempunyai bagian", "what is tagged as no SPM has no parts").WithExample("{\"spm\": false}");

    // The nomenclature stands beside the rows, and decides how their codes are read.
    private static DocumentRow ReadAs(DocumentRow row, NomenclatureVersion? version) =>
        version is null ? row : row with { Reading = NomenclatureReading.Of(row.Reading.Text, version) };
}
