namespace Spm.Core.Benchmarks.National;

/// <summary>The same totals as written in an afternoon.</summary>
internal static class PlainTally
{
    public static PlainRow[] Rows(NationalData data)
    {
        var rows = new PlainRow[data.Cells.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            var (region, subject) = data.Layout.KeyOf(data.Cells[row]);
            var (required, done) = (data.Required[row], data.Done[row]);
            rows[row] = new PlainRow(
                region.Code.ToString(), subject.Service.Key, subject.Indicator?.Name, done == -2 ? null : required, done < 0 ? null : done, done != -2);
        }

        return rows;
    }

    /// <summary>LINQ over objects with decimal.</summary>
    public static int Linq(PlainRow[] rows) => rows
        .GroupBy(row => (row.Region, row.Service, row.Indicator))
        .Select(group => (
            group.Key,
            Required: group.Sum(row => row.Required ?? 0),
            Done: group.Sum(row => row.Done ?? 0),
            Met: group.Sum(row => Math.Min(row.Required ?? 0, row.Done ?? 0)),
            Rows: group.Count(),
            NotReported: group.Count(row => row is { Applies: true, Done: null }),
            NotApplicable: group.Count(row => !row.Applies)))
        .ToList()
        .Count;

    /// <summary>One loop, one dictionary, whole numbers.</summary>
    public static int Dictionary(PlainRow[] rows)
    {
        var cells = new Dictionary<(string Region, string Service, string? Indicator), long[]>();
        foreach (var row in rows)
        {
            var key = (row.Region, row.Service, row.Indicator);
            if (!cells.TryGetValue(key, out var sums)) cells.Add(key, sums = new long[6]);
            var (required, done) = ((long)(row.Required ?? 0), (long)(row.Done ?? 0));
            sums[0] += required;
            sums[1] += done;
            sums[2] += Math.Min(required, done);
            sums[3]++;
            if (row is { Applies: true, Done: null }) sums[4]++;
            if (!row.Applies) sums[5]++;
        }

        return cells.Count;
    }
}
