using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.House;

/// <summary>The JSON package is one room below all others, and as exact as they are.</summary>
public class RoomTests
{
    private static readonly IReadOnlyList<CodeMember> Library = MethodBodies.Read(JsonLibrary.Assembly);

    [Fact]
    public void Types_AreInOneRoom() => Offenders.None(new RoomOrder("Spm.Core.Json").ViolationsIn(Library));

    [Fact]
    public void Members_UseNoValidators() => Offenders.None(
        from member in Library
        from used in member.Uses
        where used.Namespace == "Spm.Core.Validators" || used.Namespace.StartsWith("FluentValidation", StringComparison.Ordinal)
        select $"{member} uses {used}");

    [Fact]
    public void Members_UseNeitherFloatingPointNorDecimal() => Offenders.None(InexactNumbers.In(Library));
}
