using NodaTime;
using Spm.Core.Law;

namespace Spm.Core.Tests.Law;

public class RegionalDocumentTests
{
    private static readonly RegionalDocument Decree = new(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM");

    [Fact]
    public void ToString_WhatWasNotGiven_IsLeftOut()
    {
        Assert.Equal("keputusan kepala daerah: Pembentukan Tim Penerapan SPM", Decree.ToString(Language.Indonesian));
        Assert.Equal(
            "decree of the head of region 12/2025, 2025-03-01: Pembentukan Tim Penerapan SPM",
            (Decree with { Number = "12/2025", Date = new LocalDate(2025, 3, 1) }).ToString());
    }

    [Fact]
    public void Constructor_BlankOrUnnamed_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new RegionalDocument(RegionalDocumentKind.Letter, " "));
        Assert.Throws<ArgumentException>(() => Decree with { Number = "" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegionalDocument((RegionalDocumentKind)9, "x"));
    }

    [Fact]
    public void Name_EveryKind_HasItsOwnWordsInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.Distinct(Enum.GetValues<RegionalDocumentKind>().Select(kind => kind.Name(language)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RegionalDocumentKind)9).Name(Language.English));
    }
}
