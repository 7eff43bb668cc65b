using System.Reflection;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Indices;

/// <summary>One way in: what is measured was checked, and what was rounded is not computed with.</summary>
public class ClosedTypesTests
{
    // A scale and a comparison are the caller's to make; a place and a reference are values that name something.
    private static readonly HashSet<Type> Open = [typeof(RatingScale), typeof(FindingPlace), typeof(FigureReference), typeof(SubmissionComparison)];

    private static readonly IReadOnlyList<Type> Closed =
    [
        .. typeof(RegionIndex).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "Spm.Core.Indices" or "Spm.Core.Validation" && type is { IsClass: true } && !Open.Contains(type)),
    ];

    public static TheoryData<Type> Results => [.. Closed];

    [Theory]
    [MemberData(nameof(Results))]
    public void ResultType_Always_HasNoPublicConstructor(Type type) => Assert.Empty(type.GetConstructors());

    [Fact]
    public void Results_Types_AreFound()
    {
        foreach (var type in new[] { typeof(CheckedSubmission), typeof(CheckResult), typeof(RegionIndex), typeof(UrusanIndex), typeof(ServiceIndex), typeof(PublishedIndex) })
            Assert.Contains(type, Closed);
    }

    [Theory]
    [InlineData(typeof(PublishedIndex))]
    [InlineData(typeof(Percentage))]
    public void RoundedType_Always_HasNoArithmetic(Type type)
    {
        var operators = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal));

        Assert.Empty(operators.Select(method => method.Name).Except(["op_Equality", "op_Inequality"]));
        Assert.DoesNotContain(type.GetInterfaces(), face => face.Name.Contains("Comparable", StringComparison.Ordinal) || face.Namespace == "System.Numerics");
    }

    [Fact]
    public void CheckedSubmission_Anywhere_ComesOnlyFromACheck()
    {
        var makers = typeof(CheckedSubmission).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(member => member is MethodInfo { ReturnType: var made } && made == typeof(CheckedSubmission));

        Assert.All(makers, maker => Assert.Equal(typeof(CheckResult), maker.DeclaringType));
        Assert.NotEmpty(makers);
    }
}
