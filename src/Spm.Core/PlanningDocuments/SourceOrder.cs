using Spm.Core.Stages;

namespace Spm.Core.PlanningDocuments;

/// <summary>The order of places in files; what has no place comes last.</summary>
internal static class SourceOrder
{
    public static int Compare(SourcePlace? left, SourcePlace? right)
    {
        if (ReferenceEquals(left, right)) return 0;
        if (left is null || right is null) return left is null ? 1 : -1;
        if (string.CompareOrdinal(left.File, right.File) is var files and not 0) return files;
        if (left.Line.CompareTo(right.Line) is var lines and not 0) return lines;
        return Nullable.Compare(left.Column, right.Column);
    }
}
