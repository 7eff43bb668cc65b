namespace Spm.Core.Json.Fuzz;

/// <summary>A reader did what it must not.</summary>
internal sealed class FuzzFailure(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new FuzzFailure(message);
    }
}
