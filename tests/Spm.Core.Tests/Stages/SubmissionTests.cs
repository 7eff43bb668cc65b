using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Stages;

public class SubmissionTests
{
    private static readonly RegionCode Region = RegionCode.Parse("65.01");
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2025");

    [Fact]
    public void Submission_ListsOfTheCaller_AreCopied()
    {
        var items = new List<QualityFigure> { new("a", QualityComponent.Goods, Figure.Unknown) };
        var figures = new List<ServiceFigures> { new("x", Figure.Unknown, items) };
        var scope = new List<string> { "x" };
        var submission = new Submission(Region, Period, "Dinas", figures) { Services = scope };
        items.Clear();
        figures.Clear();
        scope.Clear();

        Assert.Single(submission.Figures);
        Assert.Single(submission.Figures[0].Quality!);
        Assert.Equal(["x"], submission.Services);
    }

    [Fact]
    public void Submission_NothingGiven_IsRefusedByName()
    {
        Assert.Equal("region", Assert.Throws<ArgumentNullException>(() => new Submission(null!, Period, "Dinas", [])).ParamName);
        Assert.Equal("figures", Assert.Throws<ArgumentNullException>(() => new Submission(Region, Period, "Dinas", null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => new Submission(Region, Period, "Dinas", [null!]));
        Assert.Throws<ArgumentException>(() => new Submission(Region, Period, " ", []));
        Assert.Throws<ArgumentNullException>(() => new Submission(Region, Period, "Dinas", []) { Services = [null!] });
        Assert.Null((new Submission(Region, Period, "Dinas", []) { Services = [] } with { Services = null }).Services);
    }

    [Fact]
    public void ServiceFigures_WholeService_HasNoQualityItems()
    {
        var notApplicable = ServiceFigures.NotApplicable("x", "tidak ada", "surat");

        Assert.Equal((FigureState.NotApplicable, "tidak ada", "surat"), (notApplicable.Recipients.State, notApplicable.Recipients.Reason, notApplicable.Recipients.Evidence!.Kind));
        Assert.Empty(notApplicable.Quality!);
        Assert.Equal(FigureState.NotYetDue, ServiceFigures.NotYetDue("x", "panen").Recipients.State);
        Assert.Null(new ServiceFigures("x", Figure.Unknown).Quality);
    }

    [Fact]
    public void QualityFigure_BlankNameOrUnnamedComponent_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new QualityFigure("", QualityComponent.Goods, Figure.Unknown));
        Assert.Throws<ArgumentNullException>(() => new QualityFigure("a", QualityComponent.Goods, null!));
        Assert.Contains(
            "Goods, ServiceRendered, Staff, Procedure",
            Assert.Throws<ArgumentOutOfRangeException>(() => new QualityFigure("a", (QualityComponent)4, Figure.Unknown)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, null, null, "baris 14", "line 14")]
    [InlineData(14, 512L, null, "baris 14 (bita 512)", "line 14 (byte 512)")]
    [InlineData(1, 0L, "data.json", "data.json, baris 1 (bita 0)", "data.json, line 1 (byte 0)")]
    public void SourcePlace_InWords_IsTheSameInEveryCulture(int line, long? offset, string? file, string indonesian, string english)
    {
        var place = new SourcePlace(line, offset, file);

        Assert.Equal(indonesian, place.ToString(Language.Indonesian));
        Assert.Equal(english, place.ToString());
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(4, "D")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(53, "BA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16384, "XFD")]
    public void SourcePlace_WithColumn_NamesItAsSpreadsheetsDo(int column, string letters)
    {
        var place = new SourcePlace(14, null, "Dinkes.csv", column);

        Assert.Equal(letters, place.ColumnLetters);
        Assert.Equal($"Dinkes.csv, baris 14, kolom {letters}", place.ToString(Language.Indonesian));
        Assert.Equal($"Dinkes.csv, row 14, column {letters}", place.ToString());
        Assert.Null(new SourcePlace(14).ColumnLetters);
        Assert.Throws<ArgumentOutOfRangeException>(() => place with { Column = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourcePlace(1, null, null, 0));
    }

    [Fact]
    public void SourcePlace_LineBelowOneOrByteBelowZero_IsRefusedInEveryWay()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourcePlace(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourcePlace(1) with { Line = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourcePlace(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourcePlace(1) with { Byte = -1 });
        Contracts.Equality(new SourcePlace(2, 3, "a"), new SourcePlace(2, 3, "a"), new SourcePlace(1, 3, "a"), new SourcePlace(2, 4, "a"), new SourcePlace(2, 3));
    }
}
