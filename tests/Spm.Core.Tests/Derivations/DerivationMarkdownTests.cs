using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Stages;
using static Spm.Core.Tests.Derivations.WorkedCases;

namespace Spm.Core.Tests.Derivations;

public class DerivationMarkdownTests
{
    [Fact]
    public void Print_Table_IsAMarkdownTable() => Assert.StartsWith(
        """
        # Indeks Pencapaian SPM · Pelayanan kesehatan ibu hamil

        | Bagian | Terlayani/terpenuhi | Harus dilayani/dipenuhi | Nilai | Kategori | Cara |
        |---|---:|---:|---:|---|---|
        | Ibu hamil |  |  | 60,00 | Tuntas Muda | 4/5 penerima layanan + 1/5 mutu minimal |
        | &nbsp;&nbsp;penerima layanan | 2 | 3 | 66,67 |  | terlayani / harus dilayani |
        | &nbsp;&nbsp;mutu minimal |  |  | 33,33 |  | rata-rata 3 butir |
        | &nbsp;&nbsp;&nbsp;&nbsp;a | 0 | 3 | 0,00 |  | terpenuhi / harus dipenuhi |

        """.ReplaceLineEndings("\n"),
        DerivationMarkdown.Print(Measure("", Thirds).Services[0].Explain(), DerivationDepth.Table), StringComparison.Ordinal);

    [Fact]
    public void Print_Worksheet_IsANestedListAndTables()
    {
        var text = DerivationMarkdown.Print(Measure("", Thirds).Services[0].Explain(), DerivationDepth.Worksheet, Language.English);

        Assert.Contains("\n\n- **1 Pelayanan kesehatan ibu hamil**<br>(4 × 66.666666… + 1 × 33.333333…) / 5 = 60.00 (Tuntas Muda)<br>policy: weights=80-20; basis \\[1\\]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  - **1.1 recipients**<br>2 / 3 = 66.666666… → 66.67<br>basis \\[2\\]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\n## Bases\n\n| No. | Basis, and how it is known |\n|---:|---|\n| \\[1\\] | ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("*x* _y_ `z` ~q~", @"\*x\* \_y\_ \`z\` \~q\~")]
    [InlineData("[x](y) ![x](y)", @"\[x\](y) !\[x\](y)")]
    [InlineData(@"\", @"\\")]
    [InlineData("&nbsp; $x$ @nama #1", @"\&nbsp; \$x\$ \@nama \#1")]
    [InlineData("https://contoh.id www.contoh.id", @"https\://contoh.id www\.contoh.id")]
    [InlineData("satu\ndua", "satuU+000Adua")]
    [InlineData("Buku KIA (edisi 2.0): 1-2", "Buku KIA (edisi 2.0): 1-2")]
    public void Print_HostileLabel_StaysText(string label, string escaped)
    {
        var derivation = Measure("", new ServiceFigures(Mothers, Figure.Reported(3, 2), [Item(label, 3, 1), Item("lain", 3, 1)])).Services[0].Explain();

        Assert.Contains($"\n| &nbsp;&nbsp;&nbsp;&nbsp;{escaped} | 1 | 3 | 33,33 |", DerivationMarkdown.Print(derivation, DerivationDepth.Table), StringComparison.Ordinal);
        Assert.Contains($"\n    - **1.2.1 {escaped}**<br>", DerivationMarkdown.Print(derivation, DerivationDepth.Worksheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- satu", @"\- satu")]
    [InlineData("+ satu", @"\+ satu")]
    [InlineData("=== satu", @"\=== satu")]
    [InlineData("12. satu", @"12\. satu")]
    [InlineData("12) satu", @"12\) satu")]
    public void Print_LabelAtTheStartOfALine_BeginsNoList(string label, string escaped)
    {
        var item = Measure("", new ServiceFigures(Mothers, Figure.Reported(3, 2), [new QualityFigure(label, QualityComponent.Goods, Figure.Of(3, null))])).Services[0].Quality.Items[0];

        Assert.Contains($"\n\n{escaped} dianggap 0,00 persen", DerivationMarkdown.Print(item.Explain(), DerivationDepth.Sentence), StringComparison.Ordinal);
    }
}
