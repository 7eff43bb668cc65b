using FsCheck.Fluent;
using Spm.Core.Internal;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.PlanningDocuments;

public class TargetValueTests
{
    [Theory]
    [InlineData("100 %", null, TargetKind.Percent, "100", "persen")]
    [InlineData("100", "%", TargetKind.Percent, "100", "persen")]
    [InlineData("87,5 persen", null, TargetKind.Percent, "175/2", "persen")]
    [InlineData("4.250 Orang", null, TargetKind.Number, "4250", "orang")]
    [InlineData("4.250", "Orang", TargetKind.Number, "4250", "orang")]
    [InlineData("4,250", "orang", TargetKind.Number, "4250", "orang")]
    [InlineData("1.234.567", null, TargetKind.Number, "1234567", null)]
    [InlineData("1.234,5", "Ha", TargetKind.Number, "2469/2", "hektare")]
    [InlineData("1,234.5", "Ha", TargetKind.Number, "2469/2", "hektare")]
    [InlineData("0,125", "Ha", TargetKind.Number, "1/8", "hektare")]
    [InlineData("12.5", null, TargetKind.Number, "25/2", null)]
    [InlineData("12345.678", "Km", TargetKind.Number, "6172839/500", "kilometer")]
    [InlineData("-3", null, TargetKind.Number, "-3", null)]
    [InlineData("50 m2", null, TargetKind.Number, "50", "meter persegi")]
    [InlineData("7 Rapat Evaluasi", null, TargetKind.Number, "7", "rapat evaluasi")]
    public void Of_OnePlainNumber_IsReadExactly(string text, string? unit, TargetKind kind, string number, string? meant)
    {
        var target = TargetValue.Of(text, unit is null ? null : UnitName.Of(unit));

        Assert.Equal((kind, Ratio.Parse(number), meant), (target.Kind, target.Number!.Value, target.Unit?.Meant));
        Assert.Equal(text, target.Text);
    }

    [Theory]
    [InlineData("1,5-2", "3/2", "2")]
    [InlineData("1,5 – 2", "3/2", "2")]
    [InlineData("90 s.d. 95 %", "90", "95")]
    [InlineData("3-3", "3", "3")]
    public void Of_TwoNumbers_AreASpread(string text, string low, string high)
    {
        var target = TargetValue.Of(text);

        Assert.Equal((TargetKind.Spread, Ratio.Parse(low), Ratio.Parse(high)), (target.Kind, target.Low!.Value, target.High!.Value));
        Assert.Null(target.Number);
    }

    [Theory]
    [InlineData("4.250", null, "4250 atau 4,250")]
    [InlineData("4.250", "Ha", "4250 atau 4,250")]
    [InlineData("12,345 %", null, "12345 atau 12,345")]
    [InlineData("1.23.456", null, "tidak berkelompok tiga")]
    [InlineData("1.2,3.4", null, "tidak beraturan")]
    [InlineData("2-1,5", null, "rentang yang turun")]
    [InlineData("3 Dokumen, 2 Laporan", null, "lebih dari satu bilangan")]
    [InlineData("4.250 Orang (100%)", null, "lebih dari satu bilangan")]
    [InlineData("1234567890123456789012345678901", null, "lebih dari 30 angka")]
    public void Of_TwoReadings_AreRefusedAndSaid(string text, string? unit, string why)
    {
        var target = TargetValue.Of(text, unit is null ? null : UnitName.Of(unit));

        Assert.True(target.IsAmbiguous);
        Assert.Null(target.Number);
        Assert.Contains(why, string.Join("; ", target.Notes(Language.Indonesian)), StringComparison.Ordinal);
        Assert.Equal(text, target.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("[null]")]
    public void Of_NothingWritten_IsMissingAndNotZero(string? text)
    {
        var target = TargetValue.Of(text);

        Assert.Equal((TargetKind.Missing, null, "–"), (target.Kind, target.Number, target.ToString()));
    }

    [Theory]
    [InlineData("WTP")]
    [InlineData("≥ 90")]
    [InlineData("Baik")]
    public void Of_Words_StayWords(string text) => Assert.Equal((TargetKind.Words, text), (TargetValue.Of(text).Kind, TargetValue.Of(text).Text));

    [Fact]
    public void Notes_RepairedReading_SayHow()
    {
        Assert.Equal(["\".\" dibaca sebagai pemisah ribuan"], TargetValue.Of("4.250", UnitName.Of("Orang")).Notes(Language.Indonesian));
        Assert.Equal(["the dot was read as the decimal mark"], TargetValue.Of("12.5").Notes(Language.English));
        Assert.Equal(["the unit \"%\" stands beside the number, that of the indicator is \"Orang\""], TargetValue.Of("100 %", UnitName.Of("Orang")).Notes(Language.English));
        Assert.Empty(TargetValue.Of("100 %", UnitName.Of("persen")).Notes(Language.Indonesian));
    }

    [Fact]
    public void Share_OfPercent_IsOfOne()
    {
        Assert.Equal(new Ratio(7, 8), TargetValue.Of("87,5 %").Share);
        Assert.Null(TargetValue.Of("87,5").Share);
    }

    [Fact]
    [Law("a target is never guessed: any text gives a reading, and its number is one that the text can mean")]
    public void Of_AnyText_GivesAReading() => Laws.Hold(
        Gen.Elements("0123456789.,-–% sdOrang()".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
        text =>
        {
            var target = TargetValue.Of(text);
            var hasNumber = target.Kind is TargetKind.Number or TargetKind.Percent or TargetKind.Spread;
            return target.Text == text && hasNumber == target.Low.HasValue && target.Low.HasValue == target.High.HasValue && (!hasNumber || target.Low <= target.High);
        });

    [Fact]
    [Law("a whole number printed with groups of thousands of either language reads back as itself")]
    public void Of_GroupedWholeNumber_ReadsBack() => Laws.Hold(
        Gen.Choose(0, int.MaxValue).Select(part => (long)part * 461).ToArbitrary(),
        count => new[] { Language.Indonesian, Language.English }.All(language =>
            TargetValue.Of($"{PrintedCount.Of(count, language)} Orang").Number == (Ratio)count));
}
