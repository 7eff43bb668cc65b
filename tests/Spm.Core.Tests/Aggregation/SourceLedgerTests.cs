using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>A source counts once: by its last figure or by its first.</summary>
public class SourceLedgerTests
{
    private static readonly Arbitrary<(string Source, SampleRow Row)[]> Entries = (
        from source in Gen.Elements("desa-1", "desa-2", "sekolah")
        from cell in Gen.Choose(0, 3)
        from figure in FigureGen
        select (source, new SampleRow(cell, figure))).ArrayOf().ToArbitrary();

    [Fact]
    [Law("A ledger that replaces gives the tally of the last figures.")]
    public void Enter_Replacing_GivesTheTallyOfTheLastFigures() => Laws.Hold(Entries, entries =>
        Holds(entries, SecondFigurePolicy.Replace, figures => figures.Last()));

    [Fact]
    [Law("A ledger that refuses gives the tally of the first figures.")]
    public void Enter_Refusing_GivesTheTallyOfTheFirstFigures() => Laws.Hold(Entries, entries =>
        Holds(entries, SecondFigurePolicy.Refuse, figures => figures.First()));

    [Fact]
    public void Enter_RepeatedFigure_ChangesNothingUnderEitherPolicy()
    {
        foreach (var policy in Enum.GetValues<SecondFigurePolicy>())
        {
            var ledger = new SourceLedger(new TallyBuilder(Layout), policy);

            Assert.True(ledger.Enter("desa", Period, 1, TallyFigure.Reported(3, 2)));
            Assert.True(ledger.Enter("desa", Period, 1, TallyFigure.Reported(3, 2)));
            Assert.Equal(policy == SecondFigurePolicy.Replace, ledger.Enter("desa", Period, 1, TallyFigure.Reported(3, 3)));
            Assert.Equal(1, ledger.Target.ToTally().At(Period, 1).Rows);
            Assert.Equal(1, ledger.Count);
        }
    }

    [Fact]
    public void Find_OtherPeriodOrSource_IsNothing()
    {
        var ledger = new SourceLedger(new TallyBuilder(Layout), SecondFigurePolicy.Refuse);
        ledger.Enter("desa", Period, 1, TallyFigure.NotApplicable);

        Assert.Equal(TallyFigure.NotApplicable, ledger.Find("desa", Period, 1));
        Assert.Null(ledger.Find("desa", Next, 1));
        Assert.Null(ledger.Find("kota", Period, 1));
        Assert.Null(ledger.Find("desa", Period, 2));
    }

    private static void Holds((string Source, SampleRow Row)[] entries, SecondFigurePolicy policy, Func<IEnumerable<SampleRow>, SampleRow> standing)
    {
        var ledger = new SourceLedger(new TallyBuilder(Layout), policy);
        foreach (var (source, row) in entries) ledger.Enter(source, Period, row.Cell, row.Figure);

        Assert.Equal(
            Tally(entries.GroupBy(entry => (entry.Source, entry.Row.Cell), entry => entry.Row).Select(standing)),
            ledger.Target.ToTally());
    }
}
