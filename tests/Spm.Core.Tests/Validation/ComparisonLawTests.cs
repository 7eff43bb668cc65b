using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.ComparisonSamples;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>What comparing promises for any data.</summary>
public class ComparisonLawTests
{
    private static readonly Gen<long> AnyCount = Gen.OneOf(Gen.Choose(0, 400).Select(count => (long)count), Gen.Elements(long.MinValue, -1, 0, long.MaxValue));

    private static readonly Gen<long[]> QuarterlyCounts = Gen.Choose(1, 7).SelectMany(count => Gen.ArrayOf(AnyCount).Resize(count)).Where(counts => counts.Length > 0);

    private static readonly Gen<(long Required, long? Done)[]> Villages =
        Gen.NonEmptyListOf(
            from required in Gen.Choose(0, 1_000)
            from done in Gen.Frequency((4, Gen.Choose(0, 1_000).Select(count => (long?)count)), (1, Gen.Constant<long?>(null)))
            select ((long)required, done)).Select(list => list.Take(5).ToArray());

    [Fact]
    [Law("Comparing never throws for any data and finds the same every time.")]
    public void Run_SillyData_NeverThrowsAndAnswersTheSame() => Laws.Hold(
        SillySubmissionTests.Submissions.ToArbitrary(), Gen.ArrayOf(SillySubmissionTests.Submissions).Resize(3).ToArbitrary(), Gen.ArrayOf(Budgets).Resize(4).ToArbitrary(),
        (submission, others, budgets) =>
        {
            var comparison = new SubmissionComparison(submission, Rules.Catalog) { History = others, Parts = [.. others, submission], Budgets = budgets };

            Assert.Equal(Printed(comparison.Run()), Printed(comparison.Run()));
            return true;
        });

    [Fact]
    [Law("A recap that is the sum of its parts draws no finding, in whatever order they come; one person more in it draws exactly one.")]
    public void Recap_SumOfParts_IsExactlyRight() => Laws.Hold(Villages.ToArbitrary(), villages =>
    {
        Submission[] parts = [.. villages.Select((village, at) => OfRegion($"65.0{at % 4 + 1}", $"desa {at}", (Toddlers, village.Required, village.Done)))];
        var (required, done) = (villages.Sum(village => village.Required), villages.All(village => village.Done is null) ? null : villages.Sum(village => village.Done));

        foreach (var order in new[] { parts, [.. Enumerable.Reverse(parts)] })
        {
            Assert.Empty((Of(Recap((Toddlers, required, done))) with { Parts = order }).Run([ComparisonRule.Recap]));
            Assert.Single((Of(Recap((Toddlers, required + 1, done))) with { Parts = order }).Run([ComparisonRule.Recap]));
        }
    });

    [Fact]
    [Law("An outlier rule decides as whole numbers do, multiplied out.")]
    public void OutlierRules_AnyCounts_DecideAsWholeNumbersDo() => Laws.Hold(QuarterlyCounts.ToArbitrary(), counts =>
    {
        var (now, past) = (counts[^1], counts[..^1]);
        var report = Of(Numbers("2025-Q4", (Toddlers, null, now))) with
        {
            History = [.. past.Select((done, at) => Numbers($"{2025 - (past.Length - at) / 4}-Q{4 - (past.Length - at) % 4}", (Toddlers, null, done)))],
        };

        Assert.Equal(IsJump(now, past), report.Run([ComparisonRule.ChangeOver(new Ratio(1, 3), 10)]).Count == 1);
        Assert.Equal(IsFar(now, past), report.Run([ComparisonRule.FarFromMedian(new Ratio(5, 2), 3, 10)]).Count == 1);
    });

    private static Gen<ServiceBudget> Budgets =>
        from service in Gen.Elements(Primary, Mothers, Houses, "x", "{0}")
        from source in Gen.Elements(Enum.GetValues<FundSource>())
        from allocation in Gen.Elements<Rupiah?>(null, Rupiah.Zero, Rupiah.FromRupiah(-5), Rupiah.FromSen(Int128.MaxValue))
        from realisation in Gen.Elements<Rupiah?>(null, Rupiah.Zero, Rupiah.FromRupiah(7), Rupiah.FromSen(Int128.MinValue))
        select new ServiceBudget(service, source) { Allocation = allocation, Realisation = realisation };

    private static bool IsJump(BigInteger now, long[] past)
    {
        if (past.Length == 0) return false;
        var moved = BigInteger.Abs(now - past[^1]);
        return moved > 10 && 3 * moved > BigInteger.Abs(past[^1]);
    }

    // Everything is held four times, so that the middle of two middles is whole.
    private static bool IsFar(BigInteger now, long[] past)
    {
        if (past.Length < 3) return false;
        var median = Middle(past.Select(number => 2 * (BigInteger)number)) / 2;
        var deviation = Middle(past.Select(number => 2 * BigInteger.Abs(2 * (BigInteger)number - median))) / 2;
        var distance = BigInteger.Abs(2 * now - median);
        return 2 * distance > 40 && 4 * distance > 5 * deviation;
    }

    private static BigInteger Middle(IEnumerable<BigInteger> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2];
    }

    private static IEnumerable<string> Printed(IReadOnlyList<Finding> findings) =>
        findings.SelectMany(finding => new[] { finding.ToString(Language.Indonesian), finding.ToString(Language.English), string.Join('|', finding.Arguments) });
}
