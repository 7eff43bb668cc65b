using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>Writes unknown members back into the objects that they stood in.</summary>
internal static class UnknownMembers
{
    public static ReadOnlyMemory<byte> Insert(ReadOnlyMemory<byte> known, IReadOnlyList<UnknownMember> unknown)
    {
        var left = unknown.GroupBy(member => member.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var written = JsonFile.Write(json => Copy(known.Span, json, left));
        return left.Count == 0 ? written : throw new ArgumentException($"{left.Keys.First()} is gone; the unknown member \"{left.Values.First()[0].Name}\" has no place left.", nameof(unknown));
    }

    private static void Copy(ReadOnlySpan<byte> known, Utf8JsonWriter json, Dictionary<string, List<UnknownMember>> left)
    {
        var path = new List<PathStep>();
        var leftOut = new LeftOutObjects(left.Keys);
        var reader = new Utf8JsonReader(known);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray) && path.Count > 0 && path[^1].Name is null)
                path[^1] = new PathStep(null, path[^1].Index + 1);
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    path.Add(new PathStep("", -1));
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    path.Add(PathStep.Entered);
                    break;
                case JsonTokenType.PropertyName:
                    path[^1] = new PathStep(reader.GetString()!, -1);
                    json.WritePropertyName(path[^1].Name!);
                    break;
                case JsonTokenType.EndObject:
                    path.RemoveAt(path.Count - 1);
                    var owner = PathStep.Print(path);
                    Append(owner);
                    leftOut.Write(json, owner, Append);
                    json.WriteEndObject();
                    break;
                case JsonTokenType.EndArray:
                    path.RemoveAt(path.Count - 1);
                    json.WriteEndArray();
                    break;
                case JsonTokenType.String:
                    json.WriteStringValue(reader.GetString());
                    break;
                default:
                    json.WriteRawValue(reader.ValueSpan);
                    break;
            }
        }

        void Append(string owner)
        {
            if (!left.Remove(owner, out var members)) return;
            foreach (var member in members)
            {
                json.WritePropertyName(member.Name);
                json.WriteRawValue(member.Utf8);
            }
        }
    }
}
