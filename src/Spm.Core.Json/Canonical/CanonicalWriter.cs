using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Writes the value that a cursor stands on in canonical form.</summary>
internal static class CanonicalWriter
{
    // Recursion ends where the reader refuses: 64 levels down.
    public static void WriteValue(ref JsonCursor json, List<byte> into)
    {
        switch (json.Token)
        {
            case JsonTokenType.StartObject:
                WriteObject(ref json, into);
                break;
            case JsonTokenType.StartArray:
                WriteArray(ref json, into);
                break;
            case JsonTokenType.String:
                CanonicalText.Write(json.AnyText(), into);
                break;
            case JsonTokenType.Number:
                Write(WholeNumber.Read(ref json, -Figure.MostCount, Figure.MostCount), into);
                break;
            default:
                into.AddRange(json.Token switch
                {
                    JsonTokenType.True => "true"u8,
                    JsonTokenType.False => "false"u8,
                    _ => "null"u8,
                });
                break;
        }
    }

    private static void WriteArray(ref JsonCursor json, List<byte> into)
    {
        json.EnterArray("[]");
        into.Add((byte)'[');
        for (var first = true; json.NextItem(); first = false)
        {
            if (!first) into.Add((byte)',');
            WriteValue(ref json, into);
        }

        into.Add((byte)']');
    }

    private static void WriteObject(ref JsonCursor json, List<byte> into)
    {
        json.EnterOpenObject();
        into.Add((byte)'{');
        var body = into.Count;
        var (seen, members) = (new HashSet<string>(StringComparer.Ordinal), new List<Member>());
        while (json.NextOpenMember(seen) is { } name)
        {
            if (members.Count > 0) into.Add((byte)',');
            var start = into.Count;
            CanonicalText.Write(name, into);
            into.Add((byte)':');
            WriteValue(ref json, into);
            members.Add(new Member(name, start - body, into.Count - start));
        }

        Sort(members, CollectionsMarshal.AsSpan(into)[body..]);
        into.Add((byte)'}');
    }

    // The sorted body is as long as the one in the order of the file: the same members between the same commas.
    private static void Sort(List<Member> members, Span<byte> body)
    {
        var isSorted = true;
        for (var i = 1; i < members.Count && isSorted; i++) isSorted = string.CompareOrdinal(members[i - 1].Name, members[i].Name) < 0;
        if (isSorted) return;
        members.Sort(static (one, two) => string.CompareOrdinal(one.Name, two.Name));
        ReadOnlySpan<byte> asRead = body.ToArray();
        foreach (var member in members)
        {
            asRead.Slice(member.Start, member.Length).CopyTo(body);
            body = body[member.Length..];
            if (body.IsEmpty) break;
            body[0] = (byte)',';
            body = body[1..];
        }
    }

    private static void Write(long number, List<byte> into)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var length);
        into.AddRange(digits[..length]);
    }

    private readonly record struct Member(string Name, int Start, int Length);
}
