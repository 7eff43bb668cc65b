using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Evidence: a text in free words, or an object of kind, number, date, holder and hash.</summary>
internal static class EvidenceShapes
{
    public static Shape<Evidence> Evidence { get; } = new EitherShape<Evidence>("evidence",
        new ConvertedShape<string, Evidence>(null, Shapes.Line("SK Bupati 12/2025"), text => new Evidence(text), evidence => evidence.Kind),
        Described(), evidence => evidence == new Evidence(evidence.Kind));

    private static Shape<Evidence> Described() => Shapes.Object<Evidence>(null, of =>
    {
        var kind = of.Required("kind", Shapes.Line("SK Bupati"), evidence => evidence.Kind);
        var number = of.Optional("number", Shapes.Line("12/2025"), evidence => evidence.Number);
        var date = of.Optional("date", Values.Day, evidence => evidence.Date);
        var holder = of.Optional("holder", Shapes.Line("Dinas Sosial"), evidence => evidence.Holder);
        var hash = of.Optional("hash", Values.Sha256, evidence => evidence.Hash);
        return read => new Evidence(kind(read)) { Number = number(read), Date = date(read), Holder = holder(read), Hash = hash(read) };
    }, "{\"kind\": \"SK Bupati\", \"number\": \"12/2025\", \"date\": \"2025-03-01\", \"holder\": \"Dinas Sosial\"}");
}
