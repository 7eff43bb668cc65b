namespace Spm.Core.Json.Fuzz;

/// <summary>The guard against readers that take longer than the text allows: counted, not timed.</summary>
internal static class Steps
{
    // Three looks at each byte, one for a place, and once the comparison of one misspelt name with all names.
    private const long MostPerByte = 8;
    private const long MostOnce = 2_000_000;

    public static void Hold(long steps, byte[] bytes) =>
        FuzzFailure.Unless(steps <= (bytes.Length * MostPerByte) + MostOnce, $"{steps} steps for {bytes.Length} bytes");
}
