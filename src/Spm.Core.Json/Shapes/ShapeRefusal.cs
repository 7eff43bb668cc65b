namespace Spm.Core.Json;

/// <summary>A description refuses what was read; the reader adds the place.</summary>
internal sealed class ShapeRefusal(Problem problem, string? member) : Exception(problem.English)
{
    public Problem Problem { get; } = problem;

    /// <summary>The member at fault; null for the value as a whole.</summary>
    public string? Member { get; } = member;
}
