namespace Spm.Core.PlanningDocuments;

/// <summary>The order of documents in a chain: by kind, first year, day, version, agency and file, then by what they say.</summary>
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
        if (string.CompareOrdinal(left.File, right.File) is var files and not 0) return files;
        return CompareContents(left, right);
    }

    /// <summary>Earlier or later version of one document: by the day, and on one day the original, then shifts, then changes.</summary>
    public static int CompareVersions(PlanningDocument left, PlanningDocument right)
    {
        if (left.HoldsFrom.CompareTo(right.HoldsFrom) is var days and not 0) return days;
        if (left.Version.Kind.CompareTo(right.Version.Kind) is var kinds and not 0) return kinds;
        return left.Version.Ordinal.CompareTo(right.Version.Ordinal);
    }

    // A document given twice is still one before the other, whichever was given first and in whatever order its rows stand.
    private static int CompareContents(PlanningDocument left, PlanningDocument right)
    {
        if (left.Period.Last.CompareTo(right.Period.Last) is var years and not 0) return years;
        if (left.Status.CompareTo(right.Status) is var statuses and not 0) return statuses;
        if (left.Rows.Count.CompareTo(right.Rows.Count) is var counts and not 0) return counts;
        return left.Rows.Select(Words).Order(StringComparer.Ordinal)
            .Zip(right.Rows.Select(Words).Order(StringComparer.Ordinal), string.CompareOrdinal).FirstOrDefault(rows => rows != 0);
    }

    private static string Words(DocumentRow row) => string.Join('\n',
    [
        row.Reading.Text, row.Name, row.Agency, row.Service, row.ExternalId, row.Location, $"{row.Place}", $"{row.Realised}",
        .. row.Ceilings.Select(ceiling => $"{ceiling.Kind} {ceiling.Year} {ceiling.Amount}"),
        .. row.Indicators.SelectMany(indicator => indicator.Targets.Select(target => $"{indicator.Level} {indicator.Name} {indicator.Unit} {indicator.ReferenceCode} {target.Year} {target.Text}")),
        .. row.Fundings.Select(funding => $"{funding.Channel} {funding.Code} {funding.Name} {funding.Amount}"),
        $"{row.Tag?.IsSpm}", .. row.Tag?.Parts.Select(part => $"{part}") ?? [],
    ]);
}
