namespace Spm.Core.PlanningDocuments;

/// <summary>The order of documents in a chain: by kind, first year, day, version, agency and file.</summary>
internal static class DocumentOrder
{
    public static int Compare(PlanningDocument? left, PlanningDocument? right)
    {
        if (ReferenceEquals(left, right)) return 0;
        if (left is null || right is null) return left is null ? -1 : 1;
        if (left.Kind.CompareTo(right.Kind) is var kinds and not 0) return kinds;
        if (left.Period.First.CompareTo(right.Period.First) is var years and not 0) return years;
        if (CompareVersions(left, right) is var versions and not 0) return versions;
        if (string.CompareOrdinal(left.Agency, right.Agency) is var agencies and not 0) return agencies;
        return string.CompareOrdinal(left.File, right.File);
    }

    /// <summary>Earlier or later version of one document: by the day, and on one day the original, then shifts, then changes.</summary>
    public static int CompareVersions(PlanningDocument left, PlanningDocument right)
    {
        if (left.HoldsFrom.CompareTo(right.HoldsFrom) is var days and not 0) return days;
        if (left.Version.Kind.CompareTo(right.Version.Kind) is var kinds and not 0) return kinds;
        return left.Version.Ordinal.CompareTo(right.Version.Ordinal);
    }
}
