using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads evidence: a text in free words, or an object of kind, number, date, holder and hash.</summary>
internal static class EvidenceReader
{
    private static readonly JsonShape Shape = new(
        "{\"kind\": \"SK Bupati\", \"number\": \"12/2025\", \"date\": \"2025-03-01\", \"holder\": \"Dinas Sosial\"}", ["kind"], ["number", "date", "holder", "hash"]);

    public static Evidence Read(ref JsonCursor json)
    {
        if (json.Token != JsonTokenType.StartObject) return Evidence.FromText(json.Text("\"SK Bupati 12/2025\""));
        string kind = "", text;
        string? number = null, holder = null, hash = null;
        LocalDate? date = null;
        var scope = json.EnterObject(Shape);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "kind":
                    kind = json.Text("\"SK Bupati\"");
                    break;
                case "number":
                    number = json.Text("\"12/2025\"");
                    break;
                case "date":
                    date = Day(ref json);
                    break;
                case "holder":
                    holder = json.Text("\"Dinas Sosial\"");
                    break;
                case "hash":
                    text = json.Text($"\"{new string('0', 64)}\"");
                    hash = Evidence.IsHash(text) ? text : throw json.Refuse(FigureProblems.NoHash(text));
                    break;
            }
        }

        return new Evidence(kind) { Number = number, Date = date, Holder = holder, Hash = hash };
    }

    /// <summary>A day such as 2025-03-01.</summary>
    public static LocalDate Day(ref JsonCursor json)
    {
        var text = json.Text("\"2025-03-01\"");
        return LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw json.Refuse(FigureProblems.NoDate(text));
    }
}
