using System.Text.Json;

namespace Spm.Core.Json;

internal ref partial struct JsonCursor
{
    /// <summary>Enters the object at hand, whatever its members are called.</summary>
    public readonly void EnterOpenObject() => _path.Add(PathStep.Entered);

    /// <summary>Steps to the value of the next member of an open object and gives its name; null after the last one.</summary>
    /// <param name="seen">The names met so far in this object.</param>
    public string? NextOpenMember(HashSet<string> seen)
    {
        Advance();
        if (Token == JsonTokenType.EndObject)
        {
            _path.RemoveAt(_path.Count - 1);
            return null;
        }

        var name = AnyText();
        _path[^1] = new PathStep(name, -1);
        if (!seen.Add(name)) throw Refuse(Problems.Repeated(Printed.Plain(name)).WithExample(Problems.ObjectExample));
        Advance();
        return name;
    }
}
