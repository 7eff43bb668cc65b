using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Reports;

namespace Spm.Core.Tests.Reports;

public class RuleBookDifferenceTextTests
{
    private static readonly RuleBook Of2021 = RuleBook.For(new BudgetYear(2021), Edition.First);
    private static readonly RuleBook Of2022 = RuleBook.For(new BudgetYear(2022), Edition.First);

    [Fact]
    public void Print_2021To2022_CountsThenNamesProvisions()
    {
        var lines = RuleBookDifferenceText.Print(RuleBookDifference.Between(Of2021, Of2022)).Split('\n');

        Assert.Equal(
            [
                "51 perubahan aturan",
                $"  sebelum: Permendagri 100/2018, tahun anggaran 2021, edisi 2026-11-22, {Of2021.Hash[..12]}",
                $"  sesudah: Permendagri 59/2021, tahun anggaran 2022, edisi 2026-11-22, {Of2022.Hash[..12]}",
                "",
                "Tahun anggaran (1)",
                "  2021 → 2022",
                "      dasar: Permendagri 100/2018 [dibaca + diingat] → Permendagri 59/2021 [dibaca + disimpulkan + diingat]",
                "",
                "Kebijakan perhitungan (1)",
                "  weights: penerima saja (recipients-only) → 80 persen penerima, 20 persen mutu minimal (80-20)",
                "      dasar: Permendagri 100/2018 [dibaca] → Permendagri 59/2021 Lampiran (belum dibaca) [dibaca + disimpulkan]",
            ],
            lines[..11]);
        Assert.Contains("  5 × Permendikbud 32/2018 → Permendikbudristek 32/2022", lines);
        Assert.Contains("  42 × 29 layanan kabupaten/kota → 29 layanan kabupaten/kota; boleh melaporkan provinsi.pendidikan.menengah", lines);
    }

    [Fact]
    public void Print_English_UsesTheWordsOfThePolicies()
    {
        var text = RuleBookDifferenceText.Print(RuleBookDifference.Between(Of2022, Of2022.With("tanpa batas", Of2022.Method with { Cap = CapPolicy.None })), Language.English);

        Assert.StartsWith("1 change of rules\n  before: Permendagri 59/2021, budget year 2022, edition 2026-11-22, ", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Policy (1)
              cap: each share is cut at 1 before averaging (at-one) → no limit; an index may pass 1 (none)
                  basis: tidak diatur [seen + inferred] → tidak diatur [inferred]

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NothingDiffers_SaysSo()
    {
        var same = RuleBookDifference.Between(Of2022, Of2022.With("nama lain", Of2022.Method));

        Assert.StartsWith("Tidak ada perubahan aturan\n", RuleBookDifferenceText.Print(same), StringComparison.Ordinal);
        Assert.Equal(3, RuleBookDifferenceText.Print(same, Language.English).TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Print_2023To2024_TellsNewRemovedAndOnlyTheSourceApart()
    {
        var text = RuleBookDifferenceText.Print(RuleBookDifference.Between(RuleBook.For(new BudgetYear(2023)), RuleBook.For(new BudgetYear(2024))));

        Assert.Contains("  kabkota.kesehatan.hipertensi / Obat hipertensi: baru: barang; paket", text, StringComparison.Ordinal);
        Assert.Contains("  kabkota.kesehatan.hipertensi / Formulir pencatatan dan pelaporan SI PTM: dihapus: barang; paket", text, StringComparison.Ordinal);
        Assert.Contains("(hanya sumber atau keyakinannya berubah)", text, StringComparison.Ordinal);
        Assert.Contains("(diteruskan, daftar baru belum dibaca)", text, StringComparison.Ordinal);
    }
}
