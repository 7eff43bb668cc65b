using System.Text.Json;

namespace Spm.Core.Json.Fuzz;

/// <summary>Nothing that was read may be missing when it is written: every member comes back with its value, unless it says what is usual.</summary>
internal static class Loss
{
    // Members that are left out where they say what is usual; those that are false or empty are so anyway.
    private static readonly HashSet<string> Usual = new(StringComparer.Ordinal)
    {
        "closingDay", "conflictingDate", "direction", "holiday", "name", "recipients", "scope", "served", "status", "unknownOpening", "version", "wording", "key",
    };

    // Lists whose order says nothing and that are written in an order of their own.
    private static readonly HashSet<string> Unordered = new(StringComparer.Ordinal) { "$.documents", "$.holidays" };

    // Counts of the parts of a tally; elsewhere zero is never left out.
    private static readonly HashSet<string> UsuallyZero = new(StringComparer.Ordinal) { "refused", "notReported", "requiredUnknown", "notApplicable", "notYetDue" };

    public static void Hold(ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> written)
    {
        if (read.Span.StartsWith("\uFEFF"u8)) read = read[3..];
        using var before = JsonDocument.Parse(read, new JsonDocumentOptions { MaxDepth = SpmReadLimits.GreatestDepth });
        using var after = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = SpmReadLimits.GreatestDepth });
        Compare(before.RootElement, after.RootElement, "$");
    }

    private static void Compare(JsonElement before, JsonElement after, string path)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.String)
        {
            // The shorter form of an object with one member.
            FuzzFailure.Unless(before.EnumerateObject().Count() == 1, $"{path} is written without its members");
            before = before.EnumerateObject().Single().Value;
        }

        FuzzFailure.Unless(before.ValueKind == after.ValueKind, $"{path} was {before.ValueKind} and is written as {after.ValueKind}");
        switch (before.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in before.EnumerateObject())
                {
                    if (after.TryGetProperty(member.Name, out var value)) Compare(member.Value, value, $"{path}.{member.Name}");
                    else FuzzFailure.Unless(MayBeLeftOut(member), $"{path}.{member.Name} was read and is not written: {member.Value.GetRawText()}");
                }

                break;
            case JsonValueKind.Array:
                FuzzFailure.Unless(before.GetArrayLength() == after.GetArrayLength(), $"{path} had {before.GetArrayLength()} items and is written with {after.GetArrayLength()}");
                var left = after.EnumerateArray().ToList();
                foreach (var (one, i) in before.EnumerateArray().Select((one, i) => (one, i)))
                {
                    var at = Unordered.Contains(path) ? left.FindIndex(other => IsKept(one, other, path)) : 0;
                    FuzzFailure.Unless(at >= 0, $"{path}[{i}] was read and is not written");
                    Compare(one, left[at], $"{path}[{i}]");
                    left.RemoveAt(at);
                }

                break;
            case JsonValueKind.String:
                FuzzFailure.Unless(before.GetString() == after.GetString(), $"{path} was {before.GetRawText()} and is written as {after.GetRawText()}");
                break;
            default:
                FuzzFailure.Unless(before.GetRawText() == after.GetRawText(), $"{path} was {before.GetRawText()} and is written as {after.GetRawText()}");
                break;
        }
    }

    private static bool IsKept(JsonElement before, JsonElement after, string path)
    {
        try
        {
            Compare(before, after, path + "[]");
            return true;
        }
        catch (FuzzFailure)
        {
            return false;
        }
    }

    private static bool MayBeLeftOut(JsonProperty member) => Usual.Contains(member.Name) || member.Value.ValueKind switch
    {
        JsonValueKind.False => true,
        JsonValueKind.Array => member.Value.GetArrayLength() == 0,
        JsonValueKind.String => member.Value.GetString() is "",
        JsonValueKind.Number => UsuallyZero.Contains(member.Name) && member.Value.GetRawText() == "0",
        _ => false,
    };
}
