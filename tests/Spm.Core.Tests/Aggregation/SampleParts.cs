using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Stages;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Generated parts: sums of rows, differences, and totals of every width.</summary>
internal static class SampleParts
{
    private static readonly string[] Names = ["32", "2025-03", "shard-1", "Provinsi Jawa Barat", "é — 統計 😀", "\"a\"", new('x', TallyPart.LongestName)];

    private static readonly ReportingPeriod[] Periods =
        [.. new[] { "2025-01", "2025-01/01", "2025-Q1", "2025-Q1/Q1", "2025-S1", "2025-02", "2025-Q4", "2025", "2025-Q1/Q4" }.Select(ReportingPeriod.Parse)];

    /// <summary>Every width, either sign.</summary>
    public static Gen<long> Wide { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 300).Select(value => (long)value)),
        (2, Gen.Choose(-300, -1).Select(value => (long)value)),
        (3, from bits in Gen.Choose(1, 62) from step in Gen.Choose(-1, 1) select (1L << bits) + step),
        (1, Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, Figure.MostCount, -Figure.MostCount - 1)));

    public static Gen<TallyTotals> CellGen { get; } =
        from wide in Wide.ArrayOf(4)
        from states in Wide.ArrayOf(4)
        from mask in Gen.Choose(0, 255)
        select new TallyTotals
        {
            Rows = (mask & 1) * wide[3],
            Required = (mask >> 1 & 1) * wide[0],
            Done = (mask >> 2 & 1) * wide[1],
            Met = (mask >> 3 & 1) * wide[2],
            NotReported = (mask >> 4 & 1) * (int)states[0],
            RequiredUnknown = (mask >> 5 & 1) * (int)states[1],
            NotApplicable = (mask >> 6 & 1) * (int)states[2],
            NotYetDue = (mask >> 7 & 1) * (int)states[3],
        };

    public static Gen<TallyPart> PartGen { get; } =
        from name in Gen.Elements(Names)
        from refused in Gen.Frequency((2, Gen.Constant(0L)), (1, Count))
        from periods in Gen.Choose(0, 3).SelectMany(count => Gen.Elements(Periods).ArrayOf(count))
        from seed in Gen.Choose(0, int.MaxValue)
        from cells in Gen.Choose(1, 40).SelectMany(count => CellGen.ArrayOf(count))
        select new TallyPart(name, Tally(periods.Distinct(), cells, new Random(seed)), refused);

    public static Arbitrary<TallyPart> Any { get; } = PartGen.ToArbitrary();

    private static Tally Tally(IEnumerable<ReportingPeriod> periods, TallyTotals[] cells, Random random) => new(
        Layout, periods.ToArray().Select(period =>
        {
            var totals = new TallyTotals[Layout.CellCount];
            foreach (var cell in cells) totals[random.Next(4) == 0 ? random.Next(30) : random.Next(totals.Length)] = cell;
            return KeyValuePair.Create(period, totals);
        }).ToArray());
}
