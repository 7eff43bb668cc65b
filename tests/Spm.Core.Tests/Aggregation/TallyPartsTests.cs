using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Validation;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

public class TallyPartsTests
{
    private static readonly TallyParts None = TallyParts.Expecting(Layout, ["A", "B", "C"]);

    [Fact]
    [Law("Rows split into named parts in any way, which come in in any order, add up to the tally of all rows; until the last one is there, there is no whole.")]
    public void Whole_AnySplitInAnyOrder_IsTheTallyOfAllRows() => Laws.Hold(Rows, Seed, (rows, seed) =>
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, 1 + random.Next(6)).Select(at => $"bagian {at}").ToArray();
        var split = rows.ToLookup(_ => names[random.Next(names.Length)]);
        var parts = TallyParts.Expecting(Layout, names);
        foreach (var name in Shuffled(names, seed))
        {
            Assert.False(parts.TryWhole(out _));
            Assert.Throws<InvalidOperationException>(parts.Whole);
            Assert.Contains(name, parts.Missing);
            parts = parts.With(new TallyPart(name, Tally(split[name])));
        }

        Assert.Equal(Tally(rows), parts.Whole());
        Assert.Empty(parts.Findings());
        Assert.Equal(rows.Length, parts.Parts.Sum(part => (long)part.Rows));
    });

    [Fact]
    [Law("Any part taken out and put back, or replaced by its correction, gives the tally of the rows that are there then.")]
    public void Without_PartTakenOut_GivesTheSumOfTheOthers() => Laws.Hold(Rows, Rows, Rows, (first, second, corrected) =>
    {
        var both = TallyParts.Expecting(Layout, ["A", "B"]).With(new TallyPart("A", Tally(first))).With(new TallyPart("B", Tally(second)));
        var without = both.Without("B");
        var present = without.Present();

        Assert.Equal(Tally(first).CellsOf(Period).ToArray(), present.CellsOf(Period).ToArray());
        Assert.Equal(["B"], present.Missing);
        Assert.False(present.IsComplete);
        Assert.Equal(Tally([.. first, .. corrected]), without.With(new TallyPart("B", Tally(corrected))).Whole());
        Assert.Equal(Tally([.. first, .. second]), both.Whole());
        return true;
    });

    [Fact]
    public void Whole_PartsMissing_NamesThem()
    {
        var parts = None.With(Part("B", 7));

        var thrown = Assert.Throws<InvalidOperationException>(parts.Whole);

        Assert.Equal("2 of 3 parts are missing: \"A\", \"C\". Without them there is no whole.", thrown.Message);
        Assert.Equal(["A", "C"], parts.Missing);
        Assert.Equal(["SPM2071", "SPM2071"], parts.Findings().Select(finding => finding.Code));
        Assert.Equal("Bagian \"A\" belum masuk; rekapitulasi belum lengkap.", parts.Findings()[0].Message(Language.Indonesian));
    }

    [Fact]
    public void Present_PartsMissing_SaysSoBesideEveryNumber()
    {
        var present = None.With(Part("C", 7)).With(Part("A", 5, refused: 2)).Present();

        Assert.Equal(["A", "C"], present.Names);
        Assert.Equal(("belum lengkap: 2 dari 3 bagian, 4 baris; belum masuk: \"B\"", "incomplete: 2 of 3 parts, 4 rows; missing: \"B\""),
            (present.ToString(Language.Indonesian), present.ToString(Language.English)));
        Assert.Equal((12, 12, 2), (present.At(Period, 3).Required, present.CellsOf(Period)[3].Required, (int)present.Refused));
        Assert.Equal([Period], present.Periods);
    }

    [Fact]
    public void PartialTally_LeadsToNoTally() => Assert.DoesNotContain(
        typeof(PartialTally).GetMembers().OfType<System.Reflection.PropertyInfo>().Select(property => property.PropertyType)
            .Concat(typeof(PartialTally).GetMethods().Select(method => method.ReturnType)),
        type => type == typeof(Tally));

    [Fact]
    public void Check_PartTwiceUnexpectedOrOfAnotherLayout_IsAFindingAndNotTaken()
    {
        var parts = None.With(Part("A", 1));
        var other = new TallyPart("B", Core.Aggregation.Tally.Zero(TallyLayout.For(ServiceCatalog.For(new BudgetYear(2024)), [Region("65.01")])));

        Assert.Equal("SPM2073", Refused(parts, Part("A", 1)));
        Assert.Equal("SPM2072", Refused(parts, Part("D", 1)));
        Assert.Equal("SPM2074", Refused(parts, other));
        Assert.Null(parts.Check(Part("B", 1)));

        static string Refused(TallyParts parts, TallyPart part)
        {
            var finding = parts.Check(part)!;
            Assert.Equal(FindingSeverity.Error, finding.Severity);
            Assert.StartsWith(finding.Message(Language.English), Assert.Throws<ArgumentException>(() => parts.With(part)).Message, StringComparison.Ordinal);
            return finding.Code;
        }
    }

    [Fact]
    public void Findings_RowsRefused_AreCountedByPart()
    {
        var findings = None.With(Part("A", 1, 3)).With(Part("B", 1)).With(Part("C", 1, 1)).Findings();

        Assert.Equal(["Part \"A\": 3 of 4 rows were refused and are not counted.", "Part \"C\": 1 of 2 rows were refused and are not counted."],
            findings.Select(finding => finding.Message(Language.English)));
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
    }

    [Fact]
    public void TryWhole_TotalPassesItsBound_IsAFindingThatNamesThePart()
    {
        var parts = None.With(Most("C", 1)).With(Most("B", long.MaxValue)).With(Part("A", 1));

        Assert.False(parts.TryWhole(out _));
        Assert.Equal(("SPM2076", "B"), (Assert.Single(parts.Findings()).Code, parts.Findings()[0].Arguments[0]));
        Assert.Throws<OverflowException>(parts.Whole);
        Assert.Throws<OverflowException>(parts.Present);
        Assert.Equal((Int128)long.MaxValue + 1, new TallyPart("A", Of(new TallyTotals { Rows = long.MaxValue }), 1).Rows);

        static TallyPart Most(string name, long required) => new(name, Of(new TallyTotals { Required = required, Rows = 1 }));
    }

    [Theory]
    [InlineData]
    [InlineData("A", "B", "A")]
    [InlineData("A", " ")]
    [InlineData("A\nB")]
    public void Expecting_NamesThatTellNothingApart_AreRefused(params string[] names) => Assert.Throws<ArgumentException>(() => TallyParts.Expecting(Layout, names));

    [Fact]
    public void Part_NameWithHalfACharacter_IsRefused()
    {
        foreach (var name in new[] { "A\ud800", "\ude00A", "\ud83d" }) Assert.Throws<ArgumentException>(() => Part(name, 1));
        Assert.Equal("\ud83d\ude00", Part("\ud83d\ude00", 1).Name);
    }

    [Fact]
    public void Part_NameTooLong_IsRefusedWithTheBound() => Assert.Contains("at most 200", Assert.Throws<ArgumentException>(() => Part(new string('x', 201), 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_NameThatIsNotExpected_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => None.Without("D"));
        Assert.Null(None.Find("D"));
        Assert.Equal("0 of 3 parts; missing: \"A\", \"B\", \"C\"", None.Without("A").ToString());
    }

    private static TallyPart Part(string name, long required, long refused = 0) => new(name, Of(new TallyTotals { Required = required, Rows = 1 }), refused);

    private static Tally Of(TallyTotals totals)
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(Period, 3, totals);
        return builder.ToTally();
    }
}
