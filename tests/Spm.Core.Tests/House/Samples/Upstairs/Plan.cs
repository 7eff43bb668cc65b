namespace Spm.Core.Tests.House.Samples.Upstairs;

/// <summary>Uses nothing.</summary>
internal class Plan
{
    public static int Count { get; } = 1;
}
