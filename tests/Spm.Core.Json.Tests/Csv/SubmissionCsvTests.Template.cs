using System.Text;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Csv;

/// <summary>What is written is read back: templates, filled files, and whatever else stands in a file.</summary>
public partial class SubmissionCsvTests
{
    private static readonly string[] Pieces =
    [
        "# pemisah: ;\n", "# pemisah: ,\n", "# kosong: nol\n", "# -: tidak berlaku\n", "# wilayah: 65.01\n", "# wilayah: 11.1\n", "# periode: 2025\n", "# pengirim: a\n",
        CsvFile.Header, "sep=;\n", ";", ",", "\t", "\n", "\r\n", "\"", "\"\"", "#REF!", "85%", "-", "1.250", "1,250", "nihil", CsvFile.Mothers, "penerima", "mutu", "Buku KIA",
        "tidak berlaku", "01-Nov", "\u0000", "\u001b", "\uFEFF", "12", "tanpa mutu", "#", "##", "# ", ":", "99999999999999999999", "é",
    ];

    private static readonly ServiceCatalog Catalog2025 = ServiceCatalog.For(new BudgetYear(2025));

    public static TheoryData<string, int> RegionsAndYears
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var region in new[] { "33", "65.01", "65.71", "31", "94.01", "91" })
                for (var year = 2019; year <= 2026; year++) data.Add(region, year);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RegionsAndYears))]
    public void Template_ReadAndWrittenAgain_IsTheSame(string code, int number)
    {
        var year = new BudgetYear(number);
        var catalog = ServiceCatalog.For(year);
        if (catalog.Regions.FirstOrDefault(other => other.Code.ToString() == code) is not { } region || region.CodeIn(year) is null) return;
        var owed = catalog.OwedBy(region).Owed;
        foreach (var role in AgencyRole.All)
        {
            var services = owed.Where(service => service.AgencyRoles.Contains(role)).ToArray();
            foreach (var period in new[] { ReportingPeriod.Of(year), ReportingPeriod.YearToDate(Quarter.Of(year, 3)) })
            {
                var template = SubmissionCsv.Template(region, catalog, services, role.Name, period);

                var result = SubmissionCsv.Read(template, role.Slug + ".csv");
                Assert.True(result.IsClean, string.Join('\n', result.Problems));
                var submission = result.OrThrow();

                Assert.Equal(template.ToArray(), SubmissionCsv.Write(submission, catalog).ToArray());
                Assert.Equal(template.ToArray(), SubmissionCsv.Template(region, catalog, submission.Services!.Select(key => catalog.Find(key)!), submission.Sender, submission.Period).ToArray());
                Assert.Equal(services.Select(service => service.Key), submission.Figures.Select(entry => entry.Service));
                Assert.All(submission.Figures, entry => Assert.Equal(FigureState.NotReported, entry.Recipients.State));
            }
        }
    }

    [Fact]
    public void Template_HalfFilled_IsReportedWhereItWasFilled()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var region = catalog.Regions.First(other => other.Code.ToString() == "65.01");
        var services = catalog.OwedBy(region).Owed.Where(service => service.AgencyRoles.Any(role => role.Slug == "dinas-kesehatan"));
        var template = Encoding.UTF8.GetString(SubmissionCsv.Template(region, catalog, services, "Dinas Kesehatan", ReportingPeriod.Of(catalog.Year)).Span);

        var filled = template.Replace("penerima;;;orang;;;;;;\r\n" + CsvFile.Mothers, "penerima;;;orang;1.250;;1.100;;;\r\n" + CsvFile.Mothers, StringComparison.Ordinal);
        Assert.NotEqual(template, filled);
        var submission = CsvFile.Read(filled).OrThrow();

        Assert.Equal(1100, submission.Figures[0].Recipients.Done);
        Assert.All(submission.Figures.Skip(1), entry => Assert.Equal(FigureState.NotReported, entry.Recipients.State));
        var check = RuleBook.For(catalog.Year).Check(submission);
        Assert.True(check.Passed);
        Assert.Contains(check.Findings, finding => finding.Code == "SPM1024" && finding.Where.Source!.ToString(Language.Indonesian).StartsWith(CsvFile.Name + ", baris ", StringComparison.Ordinal));
    }

    [Fact]
    public void Template_OfAnotherYear_IsRefused()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var nabire = catalog.Regions.First();

        Assert.Throws<ArgumentException>(() => SubmissionCsv.Template(nabire, catalog, [], "a", ReportingPeriod.Of(new BudgetYear(2024))));
        Assert.Throws<ArgumentNullException>(() => SubmissionCsv.Template(null!, catalog, [], "a", ReportingPeriod.Of(catalog.Year)));
        Assert.Throws<ArgumentException>(() => SubmissionCsv.Read(default, " "));
    }

    [Fact]
    public void Write_EveryExample_IsReadBack()
    {
        foreach (var file in TestFiles.Examples.Where(file => !file.Contains("kesalahan", StringComparison.Ordinal)))
        {
            var submission = SubmissionJson.Read(File.ReadAllBytes(file));
            var catalog = ServiceCatalog.For(submission.Period.Year);

            var back = SubmissionCsv.Read(SubmissionCsv.Write(submission, catalog), "a.csv", catalog);

            Assert.True(back.IsClean, string.Join('\n', back.Problems));
            var rules = RuleBook.For(submission.Period.Year);
            Assert.Equal(rules.Measure(rules.Check(submission).OrThrow()).Value!.ToRatio(), rules.Measure(rules.Check(back.OrThrow()).OrThrow()).Value!.ToRatio());
            Assert.Equal(submission.Figures.Select(Plain), back.Submission!.Figures.Select(Plain));
        }
    }

    [Fact]
    public void Write_StateBesideATargetOrABasis_IsRefused()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var state = Figure.NotApplicable("tidak ada");
        foreach (var figure in new[] { state with { Planned = 1 }, state with { Basis = RequiredBasis.Projection } })
        {
            var submission = new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Of(catalog.Year), "Dinkes", [new ServiceFigures(CsvFile.Mothers, figure)]);
            Assert.Contains("reason and evidence alone", Assert.Throws<ArgumentException>(() => SubmissionCsv.Write(submission, catalog)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Law("A submission written as a spreadsheet reads back as the same figures.")]
    public void WriteThenRead_AnyFigures_IsIdentity()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var count = Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(0, 2_000_000).Select(number => (long?)number), Gen.Constant((long?)Figure.MostCount));
        var text = Gen.Elements("SK 1", "a;b", "a,b\tc", "kata \"kutip\"", "dua\nbaris", "é ü", "'x", "=1+1");
        var figure = from required in count
                     from done in count
                     from planned in count
                     from basis in Gen.Choose(-1, 4)
                     from evidence in Gen.OneOf(Gen.Constant((string?)null), text.Select(some => (string?)some))
                     from state in Gen.Choose(0, 4)
                     from reason in text
                     let bare = Of(state, required, done, reason) with { Evidence = evidence }
                     select bare.Reason is null ? bare with { Planned = planned, Basis = basis < 0 ? null : (RequiredBasis)basis } : bare;
        var submission = from recipients in figure
                         from items in figure.Zip(text).ArrayOf()
                         from hasList in Gen.Choose(0, 2)
                         from sender in text
                         select new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Of(catalog.Year), sender,
                             [new ServiceFigures(CsvFile.Mothers, recipients, hasList == 0 && recipients.Reason is null ? null : items.DistinctBy(item => item.Item2)
                                 .Select(item => new QualityFigure(item.Item2, (QualityComponent)(item.Item2.Length % 4), item.Item1) { Unit = "unit" }))])
                         { Note = sender };

        Laws.Hold(submission.ToArbitrary(), value =>
        {
            var result = SubmissionCsv.Read(SubmissionCsv.Write(value, catalog), "a.csv", catalog);
            Assert.True(result.IsClean, string.Join('\n', result.Problems));
            Assert.Equal((value.Sender, value.Note), (result.Submission!.Sender, result.Submission.Note));
            Assert.Equal(value.Figures.Select(Plain), result.Submission.Figures.Select(Plain));
        });
    }

    [Fact]
    [Law("Any bytes are read as a spreadsheet, with problems told and nothing thrown.")]
    public void Read_RandomBytes_NeverThrows() =>
        Laws.Hold(Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf().ToArbitrary(), (byte[] bytes) => ReadAnything(bytes), cases: 3_000);

    [Fact]
    [Law("Any pieces of a spreadsheet, in any order, are read, with problems told and nothing thrown.")]
    public void Read_RandomPieces_NeverThrows() =>
        Laws.Hold(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), (string text) => ReadAnything(TestFiles.Utf8(text)), cases: 3_000);

    [Fact]
    public void Read_EveryBeginningOfAFile_NeverThrows()
    {
        var text = TestFiles.Utf8(CsvFile.Head() + CsvFile.Header + $"{CsvFile.Mothers};penerima;;;5;;\"4\";;\"a\"\"b\";\n{CsvFile.Mothers};mutu;Buku KIA;;5;;4;;é;\n");
        for (var length = 0; length <= text.Length; length++) ReadAnything(text[..length]);
    }

    private static Figure Of(int state, long? required, long? done, string reason) => state switch
    {
        0 => Figure.NotApplicable(reason),
        1 => Figure.NotYetDue(reason),
        _ => Figure.Of(required, done),
    };

    private static void ReadAnything(byte[] bytes)
    {
        var result = SubmissionCsv.Read(bytes, "a.csv", Catalog2025);
        Assert.True(result.Submission is not null || !result.IsClean);
        foreach (var problem in result.Problems)
        {
            Assert.DoesNotContain('\u001b', problem.ToString(Language.Indonesian));
            Assert.DoesNotContain('\n', problem.ToString());
        }

        if (result.Submission is { } submission && submission.Period.Year == Catalog2025.Year) RuleBook.For(Catalog2025.Year).Check(submission);
    }

    private static string Plain(ServiceFigures entry) =>
        $"{entry.Service} {Plain(entry.Recipients)} {(entry.Quality is null ? "-" : string.Join("|", entry.Quality.Select(item => $"{item.Indicator} {item.Component} {Plain(item.Figure)}")))}";

    private static string Plain(Figure figure) =>
        $"{figure.State} {figure.Required}/{figure.Planned}/{figure.Done} {figure.Basis} {figure.Evidence} {figure.Reason}";
}
