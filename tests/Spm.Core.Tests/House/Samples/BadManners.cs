#pragma warning disable CA1051, CS0649

namespace Spm.Core.Tests.House.Samples;

/// <summary>Breaks every rule for public types once, and keeps each once.</summary>
internal struct BadManners
{
    public const int Constant = 1;

    public static readonly int Shared = 2;

    public int Field;

    public int Settable { get; set; }

    public int Initial { get; init; }

    public int[] Array => [Field];

    public IReadOnlyList<long[]>? Deep { get; init; }

    public static void Into(ref char[] letters) => letters = [];

    public static void Spans(params ReadOnlySpan<int> values) => _ = values.Length;

    public static void Undocumented<T>(out int count, List<string> names, T value)
    {
        count = names.Count;
        _ = value;
    }
}
