using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class SemesterTests
{
    private static readonly BudgetYear Year = new(2025);

    [Theory]
    [InlineData(1, "I", "2025-S1", "Semester I 2025", false)]
    [InlineData(2, "II", "2025-S2", "Semester II 2025", true)]
    public void Texts_EachSemester_AreAsPrinted(int number, string roman, string iso, string indonesian, bool isLast)
    {
        var semester = Semester.Of(Year, number);

        Assert.Equal((roman, iso, indonesian, isLast), (semester.Roman, semester.ToString(), semester.ToIndonesian(), semester.IsLast));
        Assert.Equal(semester, Semester.Parse(indonesian.ToUpperInvariant()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Of_NumberOutsideOneToTwo_IsRefused(int number) =>
        Assert.Contains("outside 1..2", Assert.Throws<ArgumentOutOfRangeException>(() => Semester.Of(Year, number)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", 1)]
    [InlineData("2025-S3", 5)]
    [InlineData("2025-Q1", 5)]
    [InlineData("Semester III 2025", 10)]
    [InlineData("Semester 1 2025", 10)]
    [InlineData("Semester I", 10)]
    [InlineData("Semester I 25", 12)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<Semester>(text, position, "is not a semester", "\"2025-S2\"");

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(default, Semester.Of(Year, 1), Semester.Of(new BudgetYear(9999), 2));

    [Fact]
    public void Order_IsOfTime() => Contracts.Order(default, Semester.Of(new BudgetYear(2024), 2), Semester.Of(Year, 1), Semester.Of(Year, 2));

    [Fact]
    public void Equality_IsOfYearAndNumber() => Contracts.Equality(Semester.Of(Year, 2), Semester.Parse("2025-S2"), Semester.Of(Year, 1), Semester.Of(new BudgetYear(2024), 2), default);
}
