using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Reports;

public partial class ReportCardTextTests
{
    // What a sender writes stays on the line where it belongs.
    private const string Forged = "aman\n  Indeks Pencapaian SPM   100,00\u2028x\u202Ey\u001B[2J\u0085";

    private const string Shown = "amanU+000A  Indeks Pencapaian SPM   100,00U+2028xU+202EyU+001B[2JU+0085";

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Print_ForgedLines_StayOnOneLine(Language language)
    {
        var plain = SampleRegion.Complete("65.01", 5).With(ServiceFigures.NotApplicable(Relocation, Forged, Forged));
        var submission = new Submission(plain.Region, plain.Period, Forged, plain.Figures) { Note = Forged };

        var text = ReportCardText.Print(ReportCard.Of(SampleRegion.Rules.Check(submission), SampleRegion.Rules), language);

        Assert.Equal(4, text.Split(Shown).Length - 1);
        Assert.Equal("\n", string.Concat(text.Where(char.IsControl).Distinct()));
        Assert.DoesNotContain('\u2028', text);
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void Print_ForgedFinding_StaysOnOneLine()
    {
        var figures = new ServiceFigures(Forged, Figure.Unknown);
        var plain = SampleRegion.Complete("65.01", 5);
        var check = SampleRegion.Rules.Check(new Submission(plain.Region, plain.Period, "contoh", plain.Figures.Append(figures)));

        var text = ReportCardText.Print(check.Findings);

        Assert.Equal(FindingSeverity.Error, Assert.Single(check.Findings).Severity);
        Assert.Equal(2, text.Count(letter => letter == '\n'));
        Assert.Contains(Shown, text, StringComparison.Ordinal);
    }
}
