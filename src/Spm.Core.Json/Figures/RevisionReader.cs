using NodaTime;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads how required and planned changed within the year. Chains that break and amendments of the budget that change what is
/// required are read, because the check finds them.</summary>
internal static class RevisionReader
{
    private const string Example =
        "{\"field\": \"required\", \"old\": 10, \"new\": 12, \"kind\": \"correction\", \"reason\": \"pemutakhiran data\", \"date\": \"2025-09-30\"}";

    private static readonly JsonShape Shape = new(Example, ["field", "old", "new", "kind", "reason", "date"], ["decree"]);

    private static readonly string[] Fields = ["required", "planned"];

    private static readonly string[] Kinds = ["correction", "event-decree", "budget-amendment"];

    public static List<FigureRevision> Read(ref JsonCursor json)
    {
        var revisions = new List<FigureRevision>();
        json.EnterArray($"[{Example}]");
        while (json.NextItem()) revisions.Add(ReadOne(ref json));
        return revisions;
    }

    private static FigureRevision ReadOne(ref JsonCursor json)
    {
        var (field, old, now, kind, reason) = ("", 0L, 0L, RevisionKind.Correction, "");
        LocalDate date = default;
        Evidence? decree = null;
        var scope = json.EnterObject(Shape);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "field":
                    field = json.Choice(Fields);
                    break;
                case "old":
                    old = WholeNumber.Read(ref json);
                    break;
                case "new":
                    now = WholeNumber.Read(ref json);
                    break;
                case "kind":
                    kind = (RevisionKind)Array.IndexOf(Kinds, json.Choice(Kinds));
                    break;
                case "reason":
                    reason = json.Text("\"pemutakhiran data\"");
                    break;
                case "date":
                    date = EvidenceReader.Day(ref json);
                    break;
                case "decree":
                    decree = EvidenceReader.Read(ref json);
                    break;
            }
        }

        return field == "required"
            ? new RequiredRevision(old, now, kind, reason, date) { Decree = decree }
            : new PlannedRevision(old, now, kind, reason, date) { Decree = decree };
    }
}
