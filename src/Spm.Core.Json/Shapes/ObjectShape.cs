using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>An object with named members, each once, in any order.</summary>
internal sealed class ObjectShape<T> : Shape<T>
    where T : notnull
{
    private readonly IReadOnlyList<Member<T>> _members;
    private readonly IReadOnlyList<string> _names;
    private readonly int[] _positions;
    private readonly MemberNames _accepted;
    private readonly Func<ReadMembers, T> _make;

    /// <param name="name">Its name in schemas.</param>
    /// <param name="example">An accepted object; null to make one out of the required members.</param>
    /// <param name="members">The members in the order of writing.</param>
    /// <param name="make">Makes the value of an object that was read to its end.</param>
    public ObjectShape(string? name, string? example, IReadOnlyList<Member<T>> members, Func<ReadMembers, T> make)
        : base(name, example ?? ExampleOf(members))
    {
        _members = members;
        _make = make;
        _names = [.. members.Select(member => member.Name)];
        _accepted = new MemberNames(Example, [.. Names(members, true)], [.. Names(members, false)]);
        _positions = [.. _accepted.Members.Select(accepted => Enumerable.Range(0, members.Count).First(i => members[i].Name == accepted))];
    }

    public override T Read(ref JsonCursor json)
    {
        var read = new ReadMembers(_names, json.Place(), json.KeepsPlaces);
        var scope = json.EnterObject(_accepted);
        while (json.NextMember(ref scope))
        {
            var position = _positions[scope.Position];
            var place = json.Place();
            read.Set(position, _members[position].Read(ref json), place);
        }

        try
        {
            return _make(read);
        }
        catch (ShapeRefusal refusal)
        {
            PathStep[] below = refusal.Member is { } member ? [new PathStep(member, -1)] : [];
            throw json.Refuse(refusal.Problem, read.At(refusal.Member), below);
        }
        catch (ArgumentException unfit)
        {
            throw json.Refuse(Problems.Unfit(unfit.Message).WithExample(Example), read.At(null));
        }
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var member in _members) member.Write(json, value);
        json.WriteEndObject();
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var properties = new JsonObject();
        foreach (var member in _members) properties[member.Name] = book.Use(member.Shape);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (_members.Any(member => member.IsRequired)) schema["required"] = new JsonArray([.. Names(_members, true).Select(name => (JsonNode)name)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static IEnumerable<string> Names(IEnumerable<Member<T>> members, bool required) =>
        members.Where(member => member.IsRequired == required).Select(member => member.Name);

    private static string ExampleOf(IReadOnlyList<Member<T>> members) =>
        $"{{{string.Join(", ", members.Where(member => member.IsRequired).Select(member => $"\"{member.Name}\": {member.Shape.Example}"))}}}";
}
