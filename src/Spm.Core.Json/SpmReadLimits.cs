using System.Runtime.CompilerServices;

namespace Spm.Core.Json;

/// <summary>How much a reader takes before it refuses a file (<i>batas pembacaan berkas</i>), so that no file costs more than its size allows.</summary>
/// <remarks>The defaults pass every file that this library writes of the whole nation. What goes beyond one is refused with its place, in memory
/// and time bounded by these limits. Files of rows, parts of a tally and test vectors have limits of their own.</remarks>
[LegalTerm("batas pembacaan berkas")]
public sealed record SpmReadLimits
{
    /// <summary>The deepest nesting that can be asked for; deeper text would use up the stack.</summary>
    public const int GreatestDepth = 256;

    /// <summary>The defaults of each limit.</summary>
    public static SpmReadLimits Default { get; } = new();

    /// <summary>The most bytes of a file; from 1, usually 67,108,864 (64 MiB). A stream is read no further than one byte beyond.</summary>
    public int Bytes { get; init => field = Positive(value, Array.MaxLength - 1); } = 1 << 26;

    /// <summary>The most brackets that may be open at a time; from 1 to <see cref="GreatestDepth"/>, usually 64.</summary>
    public int Depth { get; init => field = Positive(value, GreatestDepth); } = 64;

    /// <summary>The most bytes of one text or name, as it is written, without its quotes; from 1, usually 1,048,576 (1 MiB).</summary>
    public int TextBytes { get; init => field = Positive(value, int.MaxValue); } = 1 << 20;

    /// <summary>The most values of a file altogether: objects, arrays, texts, numbers; from 1, usually 2,000,000.</summary>
    public int Items { get; init => field = Positive(value, int.MaxValue); } = 2_000_000;

    /// <summary>The most characters of one number, sign and point among them; from 1, usually 100.</summary>
    /// <remarks>Counts have 17 at most; this is for numbers in members that are kept although they are unknown. Fractions are text.</remarks>
    public int Digits { get; init => field = Positive(value, int.MaxValue); } = 100;

    private static int Positive(int value, int most, [CallerMemberName] string name = "") => value >= 1 && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A limit is at least 1 and at most {most}.");
}
