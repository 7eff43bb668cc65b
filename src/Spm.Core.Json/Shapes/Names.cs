using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Regions;

namespace Spm.Core.Json;

/// <summary>Codes and names of the law and of the administration.</summary>
internal static class Names
{
    public static Shape<RegionCode> Region { get; } = new TextShape<RegionCode>("region-code", "65.01",
        new("kode wilayah: dua angka, atau dua angka, titik, dan dua angka", "a region code: two digits, or two, a dot and two"),
        "^(1[1-9]|[2-9][0-9])(\\.(0[1-9]|[1-9][0-9]))?$", RegionCode.TryParse, code => code.ToString())
    {
        Explain = Undotted,
    };

    public static Shape<Urusan> Urusan { get; } = new WordsShape<Urusan>("urusan", Catalog.Urusan.All, urusan => urusan.Slug);

    public static Shape<IndonesianTimeZone> TimeZone { get; } = new WordsShape<IndonesianTimeZone>("time-zone", IndonesianTimeZone.All, zone => zone.Name);

    /// <summary>A service of the catalogue by its key.</summary>
    public static Shape<ServiceType> ServiceType { get; } = new ConvertedShape<string, ServiceType>("service-type", ServiceKeys.Shape, ServiceKeys.Find, service => service.Key);

    /// <summary>The key of a service; one that no catalogue knows is found by a check.</summary>
    public static Shape<string> Service { get; } = Shapes.Line("kabkota.kesehatan.ibu-hamil");

    public static Shape<LegalBasis> LegalBasis { get; } = Shapes.Object<LegalBasis>("legal-basis", of =>
    {
        var citation = of.Required("citation", Shapes.Line("Permendagri 59/2021 Pasal 23"), basis => basis.Citation);
        var marks = of.Required("marks", Shapes.Line("SEEN"), basis => basis.Marks);
        var confidence = of.Optional("confidence", Words.Confidence, basis => (Confidence?)basis.Confidence);
        return read =>
        {
            var basis = new LegalBasis(citation(read), marks(read));
            return confidence(read) is { } said && said != basis.Confidence ? throw new ShapeRefusal(OtherConfidence(basis), "confidence") : basis;
        };
    });

    public static Shape<Regulation> Regulation { get; } = Shapes.Object<Regulation>("regulation", of =>
    {
        var citation = of.Required("citation", Shapes.Line("Permendagri 59/2021"), regulation => regulation.Citation);
        var subject = of.Required("subject", Shapes.Line("penerapan SPM"), regulation => regulation.Subject);
        var basis = of.Required("basis", LegalBasis, regulation => regulation.Basis);
        var replaces = of.Optional("replaces", Shapes.Line("Permendagri 100/2018"), regulation => regulation.Replaces);
        return read => new Regulation(citation(read), subject(read), basis(read), replaces(read));
    });

    public static Shape<RegionalDocument> RegionalDocument { get; } = Shapes.Object<RegionalDocument>("regional-document", of =>
    {
        var kind = of.Required("kind", Words.RegionalDocumentKind, document => document.Kind);
        var title = of.Required("title", Shapes.Line("Pembentukan Tim Penerapan SPM"), document => document.Title);
        var number = of.Optional("number", Shapes.Line("12/2025"), document => document.Number);
        var date = of.Optional("date", Values.Day, document => document.Date);
        return read => new RegionalDocument(kind(read), title(read)) { Number = number(read), Date = date(read) };
    });

    private static Problem OtherConfidence(LegalBasis basis) => new Problem(
        $"keyakinan dibaca dari \"marks\", yang terlemah yang disebut: \"{Words.Confidence.Key(basis.Confidence)}\"",
        $"the confidence follows from \"marks\", the weakest that they name: \"{Words.Confidence.Key(basis.Confidence)}\"")
        .WithExample($"\"{Words.Confidence.Key(basis.Confidence)}\"");

    private static Problem? Undotted(string text)
    {
        if (text.Length != 4 || !text.All(char.IsAsciiDigit)) return null;
        return new Problem(
            $"\"{text}\" bermakna ganda: Kementerian Dalam Negeri dan BPS memberi empat angka yang sama kepada daerah yang berbeda "
            + "(1101 adalah Aceh Selatan bagi yang satu, Simeulue bagi yang lain); tulis kode Kementerian dengan titik",
            $"\"{text}\" is ambiguous: the Ministry of Home Affairs and the statistics office (BPS) give four digits to different regions "
            + "(1101 is Aceh Selatan for one, Simeulue for the other); write the Ministry's code with its dot").WithExample($"\"{text[..2]}.{text[2..]}\"");
    }
}
