using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>Numbers that a page prints, and the sums between them: which of those left out can be got back by adding and subtracting?</summary>
internal sealed class PrintedSums
{
    private readonly List<Dictionary<int, int>> _sums = [];

    public void Add(IEnumerable<int> parts, int? whole = null)
    {
        var sum = parts.ToDictionary(part => part, _ => 1);
        if (whole is { } total) sum.Add(total, -1);
        _sums.Add(sum);
    }

    /// <summary>The numbers that stand in a sum with this one.</summary>
    public IEnumerable<int> Beside(int number) => _sums.Where(sum => sum.ContainsKey(number)).SelectMany(sum => sum.Keys).Where(other => other != number).Distinct();

    /// <summary>The hidden numbers that the others fix, by exact elimination; rounding of the printed ones only makes it harder.</summary>
    public IEnumerable<int> Recoverable(IReadOnlyCollection<int> hidden)
    {
        var columns = hidden.ToArray();
        var rows = _sums.Select(sum => Array.ConvertAll(columns, number => (Ratio)sum.GetValueOrDefault(number))).ToList();
        var rank = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            var pivot = rows.FindIndex(rank, row => row[column] != Ratio.Zero);
            if (pivot < 0) continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            var scale = rows[rank][column];
            rows[rank] = Array.ConvertAll(rows[rank], cell => cell / scale);
            for (var other = 0; other < rows.Count; other++)
                if (other != rank) rows[other] = Without(rows[other], rows[other][column], rows[rank]);
            rank++;
        }

        return rows.Take(rank).Where(row => row.Count(cell => cell != Ratio.Zero) == 1).Select(row => columns[Array.FindIndex(row, cell => cell != Ratio.Zero)]);
    }

    private static Ratio[] Without(Ratio[] row, Ratio factor, Ratio[] pivot) =>
        factor == Ratio.Zero ? row : [.. row.Select((cell, column) => cell - factor * pivot[column])];
}
