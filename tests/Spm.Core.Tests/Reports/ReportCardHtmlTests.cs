using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SmallCounts;

namespace Spm.Core.Tests.Reports;

public partial class ReportCardHtmlTests
{
    private const string Relocation = "kabkota.perumahan-rakyat.rumah-relokasi-program";
    private const string Hostile = "</td><script>alert('1')</script> & \"kutip\" \"><img src=x>\u0000\uFFFE\u202E\uD800";

    public static TheoryData<string> Cards => ["final", "interval", "part", "exclusion", "senders", "small", "guarded", "dki"];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Print_AnyCard_IsWellFormedAndAsksForNothingOutside(string which)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var html = ReportCardHtml.Print(Sample(which, "biasa"), language, Earlier(which));
            var page = SampleContents.Xml(html);

            Assert.Equal(language == Language.Indonesian ? "id" : "en", page.DocumentElement!.GetAttribute("lang"));
            Assert.Single(page.SelectNodes("//h1")!.Cast<XmlNode>());
            Assert.Empty(page.SelectNodes("//script | //a | //link | //img | //image | //iframe | //use | //*[@href or @src or @style] | //@*[starts-with(name(), 'on')]")!.Cast<XmlNode>());
            Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
            Assert.DoesNotContain("://", html, StringComparison.Ordinal);
            Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.SelectSingleNode("//meta[@http-equiv='Content-Security-Policy']/@content")!.Value);
            Assert.DoesNotContain('\r', html);
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Print_AnyCard_NamesItsDrawingsAndHeadsItsTables(string which)
    {
        var page = SampleContents.Xml(ReportCardHtml.Print(Sample(which, "biasa"), earlier: Earlier(which)));

        Assert.All(page.SelectNodes("//svg")!.Cast<XmlElement>(), drawing =>
            Assert.True(drawing.GetAttribute("aria-hidden") == "true" || drawing.GetAttribute("role") == "img" && drawing.GetAttribute("aria-label").Length > 10));
        foreach (XmlElement table in page.SelectNodes("//table")!)
        {
            var width = table.SelectNodes("thead/tr/th[@scope='col']")!.Count;
            Assert.All(table.SelectNodes("tbody/tr | tfoot/tr")!.Cast<XmlNode>(), row =>
                Assert.Equal(width, row.ChildNodes.OfType<XmlElement>().Sum(cell => cell.HasAttribute("colspan") ? int.Parse(cell.GetAttribute("colspan"), CultureInfo.InvariantCulture) : 1)));
            Assert.All(table.SelectNodes("tbody/tr | tfoot/tr")!.Cast<XmlNode>(), row => Assert.StartsWith("row", ((XmlElement)row.FirstChild!).GetAttribute("scope"), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Print_ShowingEverything_HoldsEveryNumberOfTheText(string which)
    {
        foreach (var language in Enum.GetValues<Language>()) AssertSameNumbers(Sample(which, "biasa"), language);
    }

    [Fact]
    [Law("The page of a report card holds every number of its text.", Under = "the default method")]
    public void Print_AnyCard_HoldsEveryNumberOfTheText() => Laws.Hold(Gen.Choose(0, 1_000_000).ToArbitrary(), (int seed) =>
    {
        if (RandomCard(seed) is { } card) AssertSameNumbers(card, seed % 2 == 0 ? Language.Indonesian : Language.English);
    }, 40);

    [Theory]
    [MemberData(nameof(Cards))]
    public void Print_HostileText_ChangesNothingButText(string which)
    {
        var (plain, hostile) = (SampleContents.Xml(ReportCardHtml.Print(Sample(which, "biasa"))), SampleContents.Xml(ReportCardHtml.Print(Sample(which, Hostile))));

        Assert.Equal(Shape(plain.DocumentElement!), Shape(hostile.DocumentElement!));
        Assert.Contains("</td><script>alert('1')</script> & \"kutip\" \"><img src=x>U+0000U+FFFEU+202E\uFFFD", hostile.DocumentElement!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SmallCount_IsNowhereOnThePage()
    {
        var card = Card(Even(new ServiceFigures(MentalIllness, Figure.Reported(987_654, 987_651), [new QualityFigure("Poster", QualityComponent.Goods, Figure.Reported(7_531, 4_242))])))!;

        var (left, all) = (ReportCardHtml.Print(card), ReportCardHtml.Print(card, disclosure: DisclosureRules.ShowEverything));

        foreach (var secret in new[] { "987.654", "987.651", "7.531", "4.242", Published(card, MentalIllness) })
        {
            Assert.Contains(secret, all, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, left, StringComparison.Ordinal);
        }

        Assert.Equal(2, SampleContents.Count(left, "<td colspan=\"7\" class=\"withheld\">tidak ditampilkan</td>"));
        Assert.Contains("Angka lain ikut tidak ditampilkan agar yang tidak ditampilkan tidak dapat dihitung balik", left, StringComparison.Ordinal);
        Assert.Contains("<td colspan=\"7\" class=\"withheld\">not shown</td>", ReportCardHtml.Print(card, Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("withheld\">tidak", all, StringComparison.Ordinal);
        Assert.Contains(card.Index.Published!.ToString(Language.Indonesian), left, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SmallCountThatCostsMost_IsInNoListAndNoDerivation()
    {
        var card = Card(Even(new ServiceFigures(Children, Figure.Reported(4, 0), [])))!;
        var (left, all) = (SampleContents.Xml(ReportCardHtml.Print(card)), SampleContents.Xml(ReportCardHtml.Print(card, disclosure: DisclosureRules.ShowEverything)));

        Assert.Equal(Children, card.Costliest[0].Index.Service.Key);
        Assert.Contains("Anak telantar", Text(all, "//section[@class='costly']"), StringComparison.Ordinal);
        Assert.Contains("Layanan terendah: Anak telantar", Text(all, "//section[@class='result']"), StringComparison.Ordinal);
        Assert.Contains(" / 6 = ", Text(all, "//section[@class='result']"), StringComparison.Ordinal);
        Assert.DoesNotContain("Anak telantar", Text(left, "//section[@class='costly']"), StringComparison.Ordinal);
        Assert.DoesNotContain("Anak telantar", Text(left, "//section[@class='result']"), StringComparison.Ordinal);
        Assert.DoesNotContain(" / 6 = ", Text(left, "//section[@class='result']"), StringComparison.Ordinal);
        Assert.Contains("Rehabilitasi sosial dasar anak telantar di luar panti tidak ditampilkan", Text(left, "//section[@class='urusan']"), StringComparison.Ordinal);
        Assert.DoesNotContain("/ 5 = ", Text(left, "//section[@class='urusan']"), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SmallCount_FindingsDoNotQuoteIt()
    {
        var card = Card(Even(new ServiceFigures(Hiv, Figure.Reported(400, 4_321), [])))!;
        var finding = Assert.Single(card.Findings, entry => entry.Where.Service == Hiv && entry.Message(Language.Indonesian).Contains("4321", StringComparison.Ordinal));
        var rules = new DisclosureRules { SmallestCount = 1_000 };

        Assert.Contains(finding.Message(Language.Indonesian), SampleContents.Xml(ReportCardHtml.Print(card)).DocumentElement!.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("4321", ReportCardHtml.Print(card, disclosure: rules), StringComparison.Ordinal);
        Assert.Contains($"{finding.Code} {Hiv}: tidak ditampilkan", ReportCardHtml.Print(card, disclosure: rules), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SensitiveServiceOfTwoSenders_FindingsDoNotQuoteTheirParts()
    {
        var card = Card(
            Part("Puskesmas A", new ServiceFigures(Hiv, Figure.Reported(4_567, 5_678), [])),
            Part("Puskesmas B", new ServiceFigures(Hiv, Figure.Reported(9_000, 3_000), [])))!;

        Assert.DoesNotContain("5678", ReportCardHtml.Print(card), StringComparison.Ordinal);
        Assert.Contains("5678", ReportCardHtml.Print(card, disclosure: new DisclosureRules { ShowsSensitiveParts = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SmallItemOfASensitiveService_IsNotListed()
    {
        var card = Card(Even(new ServiceFigures(Children, Figure.Reported(500, 300), [new QualityFigure("Kursi roda", QualityComponent.Goods, Figure.Reported(3, 1))])))!;

        Assert.DoesNotContain("1 / 3", ReportCardHtml.Print(card), StringComparison.Ordinal);
        Assert.Contains("Butir mutu tidak dirinci", ReportCardHtml.Print(card), StringComparison.Ordinal);
        Assert.Contains("1 / 3", ReportCardHtml.Print(card, disclosure: DisclosureRules.ShowEverything), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OnlyServiceSmall_Warns() => Assert.Contains(
        "Peringatan: angka yang tidak ditampilkan masih dapat dihitung balik",
        ReportCardHtml.Print(Card(Part("Dinkes", new ServiceFigures(Hiv, Figure.Reported(500, 498), [])))!), StringComparison.Ordinal);

    [Fact]
    public void Print_EarlierCards_AreTheTrendInOrder()
    {
        var (first, second, last) = (Quarter("2025-Q1/Q1"), Quarter("2025-Q1/Q2"), Sample("final", "biasa"));

        var page = SampleContents.Xml(ReportCardHtml.Print(last, earlier: [second, first]));

        var rows = page.SelectNodes("//section[@class='trend']/table/tbody/tr")!.Cast<XmlNode>().Select(row => row.ChildNodes.Cast<XmlNode>().Select(cell => cell.InnerText).ToArray()).ToArray();
        Assert.Equal(["s.d. TW I 2025", "s.d. TW II 2025", "Tahun 2025"], rows.Select(row => row[0]));
        Assert.Equal(new[] { first, second, last }.Select(card => card.Index.Published!.ToString(Language.Indonesian)), rows.Select(row => row[1]));
        Assert.Equal(["point open", "point open", "point"], page.SelectNodes("//svg[@class='chart']/circle/@class")!.Cast<XmlNode>().Select(kind => kind.Value));
        Assert.DoesNotContain("class=\"trend\"", ReportCardHtml.Print(last), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_EarlierCardThatDoesNotFit_IsRefused()
    {
        var (card, quarter) = (Sample("final", "biasa"), Quarter("2025-Q3"));
        var other = ReportCard.Of(SampleRegion.Rules.Check(SampleRegion.Complete("94.01", 5, "2025-Q1")), SampleRegion.Rules);

        Assert.Contains("65.01", Assert.Throws<ArgumentException>(() => ReportCardHtml.Print(card, earlier: [other])).Message, StringComparison.Ordinal);
        Assert.Contains("2025-09-30", Assert.Throws<ArgumentException>(() => ReportCardHtml.Print(card, earlier: [quarter, Quarter("2025-Q1/Q3")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ReportCardHtml.Print(quarter, earlier: [card]));
    }

    [Fact]
    public void Print_Gauge_DrawsThePrintedIndex()
    {
        var card = Sample("final", "biasa");
        var hand = SampleContents.Xml(ReportCardHtml.Print(card)).SelectSingleNode("//path[@class='hand']/@transform")!.Value!;

        var drawn = decimal.Parse(Angle().Match(hand).Groups[1].Value, CultureInfo.InvariantCulture);
        var printed = decimal.Parse(card.Index.Published!.ToString(), CultureInfo.InvariantCulture);
        Assert.Equal(Math.Round(printed * 1.8m, 2, MidpointRounding.AwayFromZero), drawn);
    }

    [Fact]
    public void Print_Scale_IsHalfOpen() => Assert.Contains(
        "Belum Tuntas < 60 ≤ Tuntas Muda < 70 ≤ Tuntas Pratama < 80 ≤ Tuntas Madya < 90 ≤ Tuntas Utama < 100 = Tuntas Paripurna",
        SampleContents.Xml(ReportCardHtml.Print(Sample("final", "biasa"))).DocumentElement!.InnerText.Replace('\u00A0', ' '), StringComparison.Ordinal);

    [Theory]
    [InlineData("final", "FINAL")]
    [InlineData("interval", "SEMENTARA")]
    public void Print_Status_IsStamped(string which, string status) =>
        Assert.Equal(status, SampleContents.Xml(ReportCardHtml.Print(Sample(which, "biasa"))).SelectSingleNode("//header/p")!.InnerText);

    private static void AssertSameNumbers(ReportCard card, Language language)
    {
        var text = Numbers().Matches(ReportCardText.Print(card, language)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var page = SampleContents.Xml(ReportCardHtml.Print(card, language, disclosure: DisclosureRules.ShowEverything)).SelectNodes("//body//text()")!.Cast<XmlNode>()
            .SelectMany(node => Numbers().Matches(node.Value!)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(text.Except(page));
    }

    private static ReportCard Sample(string which, string text)
    {
        var whole = SampleRegion.Complete(which == "dki" ? "31" : "65.01", 5).With(new ServiceFigures(which == "dki" ? "provinsi.sosial.korban-bencana" : Mothers, Figure.Reported(10, 5), [new QualityFigure(text, QualityComponent.Staff, Figure.Reported(4, 3))]));
        var submission = new Submission(whole.Region, whole.Period, text, whole.Figures) { Note = text };
        return which switch
        {
            "final" or "dki" => Of(submission),
            "interval" => Of(submission.Without(Relocation) with { Note = text }),
            "part" => Of(submission with { Services = [.. submission.Figures.Select(entry => entry.Service).Take(9)], Note = text }, take: 9),
            "exclusion" => Of(submission.With(ServiceFigures.NotApplicable(Relocation, text, text)) with { Note = text }),
            "small" => Of(submission.With(new ServiceFigures(Hiv, Figure.Reported(50, 47), [])) with { Note = text }),
            "guarded" => Of(new Submission(whole.Region, whole.Period, text, whole.Figures.Select((entry, i) => new ServiceFigures(entry.Service, i == 0 ? Figure.Reported(100_000, 99_999) : Figure.Reported(10, 10), []))) { Note = text }),
            _ => Card(Part(text + " A", [.. submission.Figures.Take(12)]), Part(text + " B", [.. submission.Figures.Skip(11)]))!,
        };
    }

    private static ReportCard[] Earlier(string which) => which is "final" or "interval" ? [Quarter("2025-Q1/Q1"), Quarter("2025-Q1/Q2")] : [];

    private static ReportCard Quarter(string period) => Of(SampleRegion.Complete("65.01", 8, period));

    private static ReportCard Of(Submission submission, int? take = null) => ReportCard.Of(
        SampleRegion.Rules.Check(take is { } first ? new Submission(submission.Region, submission.Period, submission.Sender, submission.Figures.Take(first)) { Services = submission.Services, Note = submission.Note } : submission),
        SampleRegion.Rules);

    private static string Published(ReportCard card, string service) => card.Lines.Single(line => line.Index.Service.Key == service).Index.Published!.ToString(Language.Indonesian);

    private static string Text(XmlDocument page, string place) => page.SelectSingleNode(place)!.InnerText;

    private static string Shape(XmlNode node) => $"{node.Name}({string.Concat(node.ChildNodes.OfType<XmlElement>().Select(Shape))})";

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^rotate\(([\d.]+) ")]
    private static partial Regex Angle();
}
