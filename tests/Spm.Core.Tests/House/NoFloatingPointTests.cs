using Spm.Core.Testing.House;

namespace Spm.Core.Tests.House;

/// <summary>Nothing on the way to an index can be inexact.</summary>
public class NoFloatingPointTests
{
    private static readonly HashSet<string> Rooms =
    [
        .. new[] { "Quantities", "Periods", "Law", "Derivations", "Regions", "Catalog", "Nomenclature", "Stages", "Validation", "Eligibility", "Indices", "Aggregation", "Queries", "Fulfilment", "ActionPlans", "PlanningDocuments", "Spending", "Internal" }
            .Select(room => "Spm.Core." + room),
    ];

    private static readonly IReadOnlyList<string> SampleFindings = InexactNumbers.In(MethodBodies.Read(typeof(Samples.Inexact).Assembly)
        .Where(member => member.Type.Namespace == typeof(Samples.Inexact).Namespace));

    [Fact]
    public void CalculationRooms_UseNeitherFloatingPointNorDecimal() =>
        Offenders.None(InexactNumbers.In(MethodBodies.Read(typeof(Language).Assembly).Where(member => Rooms.Contains(member.Type.Namespace))));

    [Theory]
    [InlineData(".Literal uses System.Double, ldc.r8")]
    [InlineData(".Share uses System.Single, conv.r4")]
    [InlineData(".Detour uses conv.r8, ldc.r8")]
    [InlineData(".Money uses System.Decimal")]
    [InlineData(".Small uses System.Half")]
    [InlineData(".Called uses System.Double")]
    [InlineData(".Inside uses System.Double")]
    [InlineData(".Token uses System.Double")]
    [InlineData(".TypeArgument uses System.Decimal")]
    [InlineData(".Element uses System.Double, ldelem.r8")]
    [InlineData("._field uses System.Decimal")]
    [InlineData("Inexact.<>c.<Closure>")]
    [InlineData("Inexact.<Iterator>d__")]
    [InlineData("Derived uses System.Double")]
    public void Detector_InexactSample_IsFound(string expected) =>
        Assert.Contains(SampleFindings, finding => finding.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Detector_WholeNumbers_AreNotFound() =>
        Assert.DoesNotContain(SampleFindings, finding => finding.Contains(nameof(Samples.Exact), StringComparison.Ordinal));
}
