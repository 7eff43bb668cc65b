using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;

namespace Spm.Core.Tests.Nomenclature;

public class NomenclatureListTests
{
    private static readonly NomenclatureEntry[] SubKegiatan = [.. NomenclatureList.Shipped.Entries.Where(entry => entry.Code.Depth == NomenclatureDepth.SubKegiatan)];

    private static readonly NomenclatureEntry[] Flagged = [.. SubKegiatan.Where(entry => entry.IsSpm == true)];

    [Fact]
    public void Shipped_FlaggedSubKegiatan_Are614()
    {
        Assert.Equal((616, 614, 68), (SubKegiatan.Length, Flagged.Length, NomenclatureList.Shipped.Entries.Count - SubKegiatan.Length));
        Assert.Equal((356, 258), (Flagged.Count(entry => entry.Level == ServiceLevel.RegencyOrCity), Flagged.Count(entry => entry.Level == ServiceLevel.Province)));
        Assert.Equal((471, 143), (Flagged.Count(entry => entry.Kind == EntryKind.Service), Flagged.Count(entry => entry.Kind == EntryKind.Activity)));
        Assert.Equal((280, 76), (Flagged.Count(entry => entry.WasInListOf2024 == true), Flagged.Count(entry => entry.WasInListOf2024 == false)));
        Assert.All(SubKegiatan, entry => Assert.True(entry.Name.Length > 0 && entry.Indicator!.Length > 0 && entry.Unit!.Length > 0 && entry.Kind is not null));
        Assert.False(NomenclatureList.Shipped.IsComplete);
        Assert.Equal("pemutakhiran-2027", NomenclatureList.Shipped.Version.Key);
    }

    [Theory]
    [InlineData("1.01", 221, 116)]
    [InlineData("1.02", 12, 2)]
    [InlineData("1.03", 44, 38)]
    [InlineData("1.04", 26, 26)]
    [InlineData("1.05", 35, 25)]
    [InlineData("1.06", 18, 51)]
    public void Shipped_FlaggedOfABidang_AreAsCounted(string bidang, int local, int provincial)
    {
        var flagged = Flagged.Where(entry => entry.Code.IsUnder(NomenclatureCode.Parse(bidang))).ToLookup(entry => entry.Level);

        Assert.Equal((local, provincial), (flagged[ServiceLevel.RegencyOrCity].Count(), flagged[ServiceLevel.Province].Count()));
    }

    [Theory]
    [InlineData(1, 245, 0)]
    [InlineData(2, 0, 238)]
    [InlineData(3, 4, 60)]
    [InlineData(4, 9, 58)]
    public void Shipped_FlaggedOfALevelDigit_AreAsCounted(int digit, int provincial, int local)
    {
        var flagged = Flagged.Where(entry => entry.Code.LevelDigit == digit).ToLookup(entry => entry.Level);

        Assert.Equal((provincial, local), (flagged[ServiceLevel.Province].Count(), flagged[ServiceLevel.RegencyOrCity].Count()));
    }

    [Theory]
    [InlineData("1.01.02.2.01", 26)]
    [InlineData("1.01.02.2.02", 25)]
    [InlineData("1.01.02.2.03", 21)]
    [InlineData("1.01.02.2.04", 24)]
    [InlineData("1.02.02.2.02", 12)]
    [InlineData("1.03.03.2.01", 13)]
    [InlineData("1.03.05.2.01", 16)]
    [InlineData("1.06.04.2.01", 13)]
    [InlineData("1.06.06.2.01", 5)]
    [InlineData("1.01.02.1.03", 35)]
    [InlineData("1.03.03.1.01", 9)]
    [InlineData("1.03.05.1.01", 17)]
    [InlineData("1.03.07.1.01", 12)]
    [InlineData("1.06.06.1.01", 5)]
    public void Shipped_FlaggedOfAKegiatan_AreAsCounted(string kegiatan, int count) =>
        Assert.Equal(count, Flagged.Count(entry => entry.Code.IsUnder(NomenclatureCode.Parse(kegiatan))));

    [Fact]
    public void Shipped_EverySubKegiatan_StandsInAKegiatanOfItsLevel() =>
        Assert.All(SubKegiatan, entry => Assert.NotNull(NomenclatureList.Shipped.Find(entry.Level, entry.Code.Parent!)));

    [Fact]
    public void Find_HealthRow_KnowsWhatTheListSays()
    {
        var entry = NomenclatureList.Shipped.Find(ServiceLevel.RegencyOrCity, NomenclatureCode.Parse("1.02.02.2.02.0001"))!;

        Assert.Equal(("Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Orang", EntryKind.Service, true), (entry.Name, entry.Unit, entry.Kind, entry.IsSpm));
        Assert.True(entry.HasName("  pengelolaan PELAYANAN kesehatan, ibu hamil"));
        Assert.False(entry.HasName("Pengelolaan Pelayanan Kesehatan Ibu Bersalin"));
    }

    [Fact]
    public void Find_OneCodeOfBothLevels_NamesTwoThings()
    {
        var code = NomenclatureCode.Parse("1.01.02.4.07.0002");

        Assert.NotEqual(NomenclatureList.Shipped.Find(ServiceLevel.Province, code)!.Name, NomenclatureList.Shipped.Find(ServiceLevel.RegencyOrCity, code)!.Name);
    }

    [Fact]
    public void Find_Key_AnswersForItsOwnVersion()
    {
        var code = NomenclatureCode.Parse("1.02.02.2.02.0001");
        var key = new NomenclatureKey(NomenclatureList.Shipped.Version, ServiceLevel.RegencyOrCity, code);

        Assert.Same(NomenclatureList.Shipped.Find(ServiceLevel.RegencyOrCity, code), NomenclatureList.Shipped.Find(key));
        Assert.Null(NomenclatureList.Shipped.Find(key with { Version = NomenclatureVersion.Find("kepmendagri-900.1-861-2026")! }));
        Assert.Null(NomenclatureList.Shipped.Find(default));
    }

    [Theory]
    [InlineData("1.05.02.2.01.0017", "sumber berbeda", "in conflict")]
    [InlineData("1.05.04.2.01.0017", "tidak ditandai SPM", "not tagged SPM")]
    public void Find_UntaggedTwin_SaysSo(string code, string indonesian, string english)
    {
        var entry = NomenclatureList.Shipped.Find(ServiceLevel.RegencyOrCity, NomenclatureCode.Parse(code))!;

        Assert.False(entry.IsSpm);
        Assert.Contains(indonesian, entry.Note(Language.Indonesian)!, StringComparison.Ordinal);
        Assert.Contains(english, entry.Note(Language.English)!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.02.02.2.02.0001", true, true)]
    [InlineData("1.02.02", true, true)]
    [InlineData("1", true, true)]
    [InlineData("1.02.02.2.02.0099", null, false)]
    [InlineData("1.02.02.2.02.01", null, false)]
    [InlineData("1.02.01.2.01.0001", null, true)]
    [InlineData("1.02.01", null, true)]
    [InlineData("X.XX.01", null, true)]
    public void Has_Code_IsJudgedOnlyByACompleteList(string text, bool? shipped, bool? complete)
    {
        var support = new NomenclatureEntry(ServiceLevel.RegencyOrCity, NomenclatureCode.Parse("X.XX.01.2.01.0001"), "Penyusunan Dokumen Perencanaan Perangkat Daerah");
        var whole = NomenclatureList.Of(NomenclatureList.Shipped.Version, NomenclatureList.Shipped.Entries.Append(support), isComplete: true);
        var code = NomenclatureCode.Parse(text);

        Assert.Equal(shipped, NomenclatureList.Shipped.Has(ServiceLevel.RegencyOrCity, code));
        Assert.Equal(complete, whole.Has(ServiceLevel.RegencyOrCity, code));
    }

    [Fact]
    public void Of_TwiceOneCodeOrAnotherWidth_IsRefused()
    {
        var entry = new NomenclatureEntry(ServiceLevel.Province, NomenclatureCode.Parse("1.02.02.1.02.0001"), "Contoh");
        var old = NomenclatureVersion.Find("permendagri-90-2019")!;

        Assert.Throws<ArgumentException>("entries", () => NomenclatureList.Of(NomenclatureList.Shipped.Version, [entry, entry], true));
        Assert.Throws<ArgumentException>("entries", () => NomenclatureList.Of(old, [entry], true));
        Assert.Throws<ArgumentException>("name", () => new NomenclatureEntry(ServiceLevel.Province, entry.Code, " "));
    }

    [Fact]
    public void IsValidIn_BoundsOfAnEntry_AreInclusive()
    {
        var open = new NomenclatureEntry(ServiceLevel.Province, NomenclatureCode.Parse("1.02"), "Kesehatan");
        var bound = new NomenclatureEntry(ServiceLevel.Province, NomenclatureCode.Parse("1.02"), "Kesehatan") { FirstYear = new BudgetYear(2024), LastYear = new BudgetYear(2026) };

        Assert.Null(open.IsValidIn(new BudgetYear(2025)));
        Assert.Equal(
            [false, true, true, false], new[] { 2023, 2024, 2026, 2027 }.Select(year => bound.IsValidIn(new BudgetYear(year))));
    }

    [Fact]
    public void NomenclatureKey_SameParts_AreEqual()
    {
        var key = new NomenclatureKey(NomenclatureList.Shipped.Version, ServiceLevel.Province, NomenclatureCode.Parse("1.02"));

        Assert.Equal(key, new NomenclatureKey(NomenclatureVersion.Find("pemutakhiran-2027")!, ServiceLevel.Province, NomenclatureCode.Parse("1.02")));
        Assert.NotEqual(key, key with { Level = ServiceLevel.RegencyOrCity });
        Assert.Contains("1.02", key.ToString(), StringComparison.Ordinal);
    }
}
