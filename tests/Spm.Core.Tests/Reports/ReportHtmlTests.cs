using System.Xml;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

public class ReportHtmlTests
{
    private const string Hostile = "</td><script>alert('1')</script> & \"kutip\" [x](http://a.b) |\u0000\uFFFE\u202E\uD800";

    public static TheoryData<string> Reports => ["quarterly", "annual", "lppd", "governor", "nation"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Print_AnyReport_IsWellFormedWithoutScriptsOrLinks(string which)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = Xml(ReportHtml.Print(Report(which, "biasa"), language));

            Assert.Equal(language == Language.Indonesian ? "id" : "en", page.DocumentElement!.GetAttribute("lang"));
            Assert.Equal(page.SelectSingleNode("/html/head/title")!.InnerText, page.SelectSingleNode("/html/body/h1")!.InnerText);
            Assert.Single(page.SelectNodes("//h1")!.Cast<XmlNode>());
            Assert.Empty(page.SelectNodes("//script | //a | //link | //img | //*[@onclick]")!.Cast<XmlNode>());
            Assert.NotEmpty(page.SelectNodes("//table")!.Cast<XmlNode>());
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Print_AnyTable_HasRowsAsWideAsItsHead(string which)
    {
        foreach (XmlElement table in Xml(ReportHtml.Print(Report(which, "biasa"))).SelectNodes("//table")!)
        {
            var width = table.SelectNodes("thead/tr/th")!.Count;

            Assert.All(table.SelectNodes("tbody/tr")!.Cast<XmlNode>(), row =>
                Assert.Equal(width, row.ChildNodes.Cast<XmlElement>().Sum(cell => cell.HasAttribute("colspan") ? int.Parse(cell.GetAttribute("colspan"), null) : 1)));
            Assert.NotEqual(0, table.SelectNodes("tbody/tr")!.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Print_HostileText_ChangesNothingButText(string which)
    {
        var (plain, hostile) = (Xml(ReportHtml.Print(Report(which, "biasa"))), Xml(ReportHtml.Print(Report(which, Hostile))));

        Assert.Equal(Shape(plain.DocumentElement!), Shape(hostile.DocumentElement!));
        if (which != "nation") Assert.Contains("</td><script>alert('1')</script> & \"kutip\" [x](http://a.b) |U+0000U+FFFEU+202E\uFFFD", hostile.DocumentElement!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Print_HostileTextAsMarkdown_StaysText(string which)
    {
        var (plain, hostile) = (ReportMarkdown.Print(Report(which, "biasa")), ReportMarkdown.Print(Report(which, Hostile)));

        Assert.Equal(plain.Split('\n').Length, hostile.Split('\n').Length);
        Assert.DoesNotContain("<script", hostile.Replace("\\<script", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("](http:", hostile, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Gap_IsMarked() => Assert.Contains(
        "[belum diisi: rencana aksi]".ToUpperInvariant(),
        Xml(ReportHtml.Print(QuarterlyReport.Of(Card("2025-Q3")))).SelectNodes("//mark")!.Cast<XmlNode>().Select(mark => mark.InnerText.ToUpperInvariant()));

    [Fact]
    public void Print_SmallestPage_IsThisPage()
    {
        var html = ReportHtml.Print(GovernorRecap.Of(Province(9, 8, 6)));

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\" />\n", html, StringComparison.Ordinal);
        Assert.EndsWith("</body>\n</html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
        Assert.Contains("<tr><td>Layanan provinsi sendiri</td><td>90,00 · Tuntas Utama</td><td>final</td></tr>\n", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>Kesehatan</td><td class=\"n\">90,00</td><td>Tuntas Utama</td></tr>\n", html, StringComparison.Ordinal);
        Assert.Contains("<h2>1. Layanan Provinsi Sendiri</h2>\n", html, StringComparison.Ordinal);
    }

    private static SpmReport Report(string which, string text)
    {
        var figures = new ServiceFigures(Mothers, Figure.Reported(10, 5), [new QualityFigure(text, QualityComponent.Staff, Figure.Reported(4, 3))]);
        var sample = SampleRegion.Complete("65.01", 5, which == "quarterly" ? "2025-Q3" : "2025").With(figures);
        var card = Card(new Submission(sample.Region, sample.Period, text, sample.Figures) { Note = text });
        var contents = new ReportContents
        {
            Problems = [new(Mothers, text, text), new(null, text)],
            Stages = [new(StageForm.Planning, new Evidence(text))],
            TeamDecree = new RegionalDocument(RegionalDocumentKind.Other, text),
            Texts = [new("penutup", text), new(text, text)],
            Budgets = [Money(text, 1, 1), Money(Mothers, 4, 3)],
        };
        return which switch
        {
            "quarterly" => QuarterlyReport.Of(card, contents, Months("2025-07")),
            "annual" => AnnualReport.Of(card, contents),
            "lppd" => LppdExtract.Of(AnnualReport.Of(card, contents)),
            "governor" => GovernorRecap.Of(Province(9, 8, null), [Arrival("65.01", ReportArrival.Late, text)]),
            _ => NationalRecap.Of(Nation(9, 8, 6), [Arrival("65.01", ReportArrival.Late, text)], Nation(5, 7, 5, "2025-Q2")),
        };
    }

    private static string Shape(XmlNode node) => $"{node.Name}({string.Concat(node.ChildNodes.OfType<XmlElement>().Select(Shape))})";
}
