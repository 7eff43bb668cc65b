using Spm.Core.PlanningDocuments;
using static Spm.Core.Tests.PlanningDocuments.ServiceChainSamples;

namespace Spm.Core.Tests.PlanningDocuments;

public class ServiceChainTextTests
{
    private static readonly ServiceChain Broken = Of(From(PlanningDocumentKind.Rka, Mothers, (kind, _) => MothersRow(kind, "4.100", 598_500_000)));

    [Fact]
    public void Print_Broken_ShowsMatrixLegendAndProof()
    {
        var text = ServiceChainText.Print(Broken).Split('\n');

        Assert.Equal("JEJAK LAYANAN SPM DARI RENCANA KE ANGGARAN · Kabupaten Bulungan (65.01) · 2026 · dokumen yang berlaku per 2026-12-31", text[0]);
        Assert.StartsWith("Sub kegiatan bersama: setiap layanan mendapat bagian yang sama (equally; tidak diatur [INFERRED", text[1], StringComparison.Ordinal);
        Assert.Contains("Tidak ada dalam rantai: RPJMD", text);
        Assert.Contains("   5  RKA-SKPD         1          3           0  Rp1.898.500.000            Rp0", text);
        Assert.Contains(text, line => line.Contains("Ibu hamil", StringComparison.Ordinal) && line.EndsWith("=  =  =  =  »TU  =  =  RKA-SKPD (target, uang)", StringComparison.Ordinal));
        Assert.Contains("- [peringatan] Ibu hamil. RKA-SKPD: Target dan uang dipotong: 1.02.02.2.02.0001; target 4.250 Orang → 4.100 Orang; Rp612.000.000 → Rp598.500.000 (-Rp13.500.000).", text);
        Assert.Contains("    → RKA-SKPD 2026 (rka.csv, baris 2): 1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil; target 4.100 Orang; Rp598.500.000", text);
    }

    [Fact]
    public void Print_Line_ShowsTheServiceThroughAllDocuments()
    {
        var text = ServiceChainText.Print(Broken, Broken.Line(MothersService)!, Language.English);

        Assert.Contains("RKA-SKPD    4.100 Orang  Rp598,500,000     1  » target, money", text, StringComparison.Ordinal);
        Assert.Contains("Answers and their proofs: 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PrintMarkdown_Broken_HasACellForEachDocumentAndTheTotals()
    {
        var text = ServiceChainText.PrintMarkdown(Broken, Language.English);

        Assert.Contains("| 4.100 Orang<br>Rp598,500,000<br>»TM |", text, StringComparison.Ordinal);
        Assert.Contains("| **all SPM rows** | Rp1,912,000,000 |", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(line => line.StartsWith('|')), line => Assert.Equal(10, line.Count(letter => letter == '|')));
    }

    [Fact]
    public void Name_EveryClosedSet_IsComplete()
    {
        Assert.All(Enum.GetValues<ServiceChainAnswerKind>(), kind => Assert.NotEqual(kind.Name(Language.Indonesian), kind.Name(Language.English)));
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Distinct(Enum.GetValues<ServiceChainAnswerKind>().Select(kind => kind.Name(language)));
            Assert.Distinct(Enum.GetValues<ServiceChainAspect>().Select(aspect => aspect.Letter(language)));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ((ServiceChainAnswerKind)99).Name(Language.Indonesian));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ServiceChainAspect)99).Letter(Language.English));
    }
}
