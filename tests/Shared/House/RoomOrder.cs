namespace Spm.Core.Testing.House;

/// <summary>The order of rooms (namespaces) under a root: a room uses only itself, rooms above it, the root and Internal.</summary>
/// <param name="root">The root namespace, such as <c>Spm.Core</c>.</param>
/// <param name="rooms">The names of the rooms, top first.</param>
public sealed class RoomOrder(string root, params IReadOnlyList<string> rooms)
{
    private const string Internal = "Internal";

    private static readonly TypeName CompilerGenerated = new("System.Runtime.CompilerServices", "CompilerGeneratedAttribute");

    /// <summary>One line for each use of a room further down, and for each type outside all rooms.</summary>
    public IReadOnlyList<string> ViolationsIn(IReadOnlyList<CodeMember> members) =>
    [
        .. members.Where(member => member.Name.Length == 0 && !IsGenerated(member) && !IsKnown(member.Type.Namespace))
            .Select(member => $"{member.Type} is in no room of {root}"),
        .. from member in members
           where IsKnown(member.Type.Namespace)
           from used in member.Uses
           where IsUnderRoot(used.Namespace) && !May(member.Type.Namespace, used.Namespace)
           select $"{member} uses {used}",
    ];

    private bool May(string user, string used) =>
        used == root || used == user || used == $"{root}.{Internal}" || Rank(used) is { } above && Rank(user) is { } below && above < below;

    private bool IsKnown(string space) => space == root || space == $"{root}.{Internal}" || Rank(space) is not null;

    private bool IsUnderRoot(string space) => space == root || space.StartsWith(root + ".", StringComparison.Ordinal);

    private int? Rank(string space)
    {
        for (var i = 0; i < rooms.Count; i++)
        {
            if (space == $"{root}.{rooms[i]}")
                return i;
        }

        return null;
    }

    // The compiler adds types of its own: data and helpers named as C# refuses, and attributes that an older framework lacks.
    private bool IsGenerated(CodeMember type) => !IsUnderRoot(type.Type.Namespace)
        && (type.Type.Name.StartsWith('<') || type.Uses.Contains(CompilerGenerated));
}
