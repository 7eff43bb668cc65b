using Spm.Core.Tests.House.Samples.Upstairs;

namespace Spm.Core.Tests.House.Samples.Downstairs;

/// <summary>Uses the room Upstairs in a body, in a closure, in a signature, as a token and as a base.</summary>
internal sealed class Visitor : Plan
{
    public static int Body() => Plan.Count + 1;

    public static Func<int> Closure() => () => Plan.Count + 1;

    public static void Parameter(IReadOnlyList<Plan> plans) => _ = plans;

    public static object Token() => typeof(Plan);
}
