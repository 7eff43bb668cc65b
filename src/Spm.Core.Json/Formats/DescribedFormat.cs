namespace Spm.Core.Json;

/// <summary>A format that classes of its own read and write.</summary>
internal sealed class DescribedFormat(string name, int major, IReadOnlyList<int> earlier, string title, Func<Shape> shape) : SpmFormat(name, major, earlier, title)
{
    private protected override Shape Current => shape();
}
