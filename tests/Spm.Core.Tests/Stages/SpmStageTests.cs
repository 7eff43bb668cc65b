using Spm.Core.Law;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Stages;

public class SpmStageTests
{
    [Fact]
    public void Stages_AreFourInTheOrderOfTheRegulation() => Assert.Equal(
        ["pengumpulan data", "penghitungan kebutuhan pemenuhan pelayanan dasar", "penyusunan rencana pemenuhan pelayanan dasar", "pelaksanaan pemenuhan pelayanan dasar"],
        Enum.GetValues<SpmStage>().Select(stage => stage.Name(Language.Indonesian)));

    [Theory]
    [InlineData("pengumpulan data", SpmStage.DataCollection)]
    [InlineData("Pengumpulan  Data.", SpmStage.DataCollection)]
    [InlineData("penghitungan kebutuhan", SpmStage.NeedsCalculation)]
    [InlineData("PERHITUNGAN KEBUTUHAN pemenuhan pelayanan dasar", SpmStage.NeedsCalculation)]
    [InlineData("penyusunan rencana pemenuhan", SpmStage.Planning)]
    [InlineData("pelaksanaan pemenuhan", SpmStage.Delivery)]
    public void TryParse_NameOrItsBeginning_IsTheStage(string text, SpmStage expected)
    {
        Assert.True(SpmStageNames.TryParse(text, out var stage));
        Assert.Equal(expected, stage);
        Assert.Null(StageAlias.Find(text));
    }

    [Fact]
    public void TryParse_EveryPrintedName_IsReadBack()
    {
        foreach (var stage in Enum.GetValues<SpmStage>())
        {
            Assert.True(SpmStageNames.TryParse(stage.Name(Language.Indonesian), out var read));
            Assert.Equal(stage, read);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("data")]
    [InlineData("pengumpulan")]
    [InlineData("pelaksanaan anggaran")]
    [InlineData("pengumpulan data penduduk")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(SpmStageNames.TryParse(text, out _));

    [Theory]
    [InlineData("perencanaan", SpmStage.Planning)]
    [InlineData("Pelaksanaan", SpmStage.Delivery)]
    [InlineData("evaluasi", null)]
    [InlineData("PELAPORAN", null)]
    public void Alias_WordOfThePress_HasANoteAndIsNoStage(string word, SpmStage? nearest)
    {
        var alias = StageAlias.Find(word)!;

        Assert.False(SpmStageNames.TryParse(word, out _));
        Assert.Equal(nearest, alias.Nearest);
        Assert.Contains("bukan", alias.Note(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("no stage", alias.Note(Language.English), StringComparison.Ordinal);
        if (nearest is { } stage) Assert.Contains(stage.Name(Language.Indonesian), alias.Note(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Alias_UnknownWord_IsNone() => Assert.Null(StageAlias.Find("monitoring"));

    [Fact]
    public void Alias_Basis_SaysThatSourcesDisagree() => Assert.Equal(Confidence.Conflict, StageAlias.Basis.Confidence);

    [Fact]
    public void Name_NoStage_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => default(SpmStage).Name(Language.English));
}
