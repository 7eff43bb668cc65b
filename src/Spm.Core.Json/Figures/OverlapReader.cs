using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads the people of a service whom other senders count, too. An empty list says that there are none to name; without the
/// member nothing was said. Numbers out of range are read, because joining the parts finds them.</summary>
internal static class OverlapReader
{
    private const string Example = "{\"sender\": \"RSUD\", \"required\": 3, \"done\": 2}";

    private static readonly JsonShape Shape = new(Example, ["sender", "required", "done"], []);

    public static List<PartOverlap> Read(ref JsonCursor json)
    {
        var overlaps = new List<PartOverlap>();
        json.EnterArray($"[{Example}]");
        while (json.NextItem()) overlaps.Add(ReadOne(ref json));
        return overlaps;
    }

    private static PartOverlap ReadOne(ref JsonCursor json)
    {
        var (sender, required, done) = ("", 0L, 0L);
        var scope = json.EnterObject(Shape);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "sender":
                    sender = json.Text("\"RSUD\"");
                    break;
                case "required":
                    required = WholeNumber.Read(ref json);
                    break;
                case "done":
                    done = WholeNumber.Read(ref json);
                    break;
            }
        }

        return new PartOverlap(sender, required, done);
    }
}
