using Spm.Core.Testing.House;

namespace Spm.Core.Tests.House;

/// <summary>Data walks through the rooms in one direction, and so do the references between them.</summary>
public class RoomOrderTests
{
    private const string SampleRoot = "Spm.Core.Tests.House.Samples";

    private static readonly string[] Rooms =
    [
        "Quantities", "Periods", "Law", "Derivations", "Regions", "Catalog", "Nomenclature", "Stages", "Validation", "Eligibility", "Indices", "Aggregation", "Queries", "Fulfilment",
        "Calendars", "Workflow", "Teams", "ActionPlans", "PlanningDocuments", "Spending", "Reports", "Validators",
    ];

    private static readonly IReadOnlyList<CodeMember> Library = MethodBodies.Read(typeof(Language).Assembly);

    private static readonly CodeMember[] Samples =
        [.. MethodBodies.Read(typeof(RoomOrderTests).Assembly).Where(member => member.Type.Namespace.StartsWith(SampleRoot + ".", StringComparison.Ordinal))];

    [Fact]
    public void Rooms_UseOnlyRoomsAbove() => Offenders.None(new RoomOrder("Spm.Core", Rooms).ViolationsIn(Library));

    [Fact]
    public void Root_HoldsAttributesAndLanguageOnly() => Assert.Equal(
        [nameof(Language), nameof(LegalTermAttribute), nameof(ProvisionAttribute)],
        Library.Where(member => member.Type.Namespace == "Spm.Core").Select(member => member.Type.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void FluentValidation_IsUsedInValidatorsOnly() => Offenders.None(
        from member in Library
        where member.Type.Namespace != "Spm.Core.Validators"
        from used in member.Uses
        where used.Namespace.StartsWith("FluentValidation", StringComparison.Ordinal)
        select $"{member} uses {used}");

    [Fact]
    public void Detector_RoomUsesRoomAbove_IsFine() =>
        Assert.Empty(new RoomOrder(SampleRoot, "Upstairs", "Downstairs").ViolationsIn(Samples));

    [Theory]
    [InlineData("Visitor uses")]
    [InlineData("Visitor.Body uses")]
    [InlineData("Visitor.<>c.<Closure>")]
    [InlineData("Visitor.Parameter uses")]
    [InlineData("Visitor.Token uses")]
    public void Detector_RoomsSwapped_FindsEachUse(string expected) => Assert.Contains(
        new RoomOrder(SampleRoot, "Downstairs", "Upstairs").ViolationsIn(Samples),
        violation => violation.Contains(expected, StringComparison.Ordinal) && violation.EndsWith(".Upstairs.Plan", StringComparison.Ordinal));

    [Fact]
    public void Detector_NamespaceOutsideTheList_IsFound() => Assert.Contains(
        $"{SampleRoot}.Downstairs.Visitor is in no room of {SampleRoot}",
        new RoomOrder(SampleRoot, "Upstairs").ViolationsIn(Samples));

    [Fact]
    public void Detector_RootUsesRoom_IsFound() => Assert.Contains(
        new RoomOrder($"{SampleRoot}.Downstairs", []).ViolationsIn([.. Samples, Fake("Spm.Core.Tests.House.Samples.Downstairs", "Spm.Core.Tests.House.Samples.Downstairs.Attic")]),
        violation => violation.EndsWith("Attic.Used", StringComparison.Ordinal));

    private static CodeMember Fake(string user, string used) =>
        new(new(user, "User"), "", [], new HashSet<TypeName> { new(used, "Used") });
}
