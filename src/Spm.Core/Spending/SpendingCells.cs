using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>What the tables of this room share.</summary>
internal static class SpendingCells
{
    public static FormCell Blank { get; } = FormCell.Of("");

    /// <summary>A share in per cent with two decimals.</summary>
    public static FormCell Percent(Ratio? share) => FormCell.Of(share is { } exact ? Percentage.Round(exact, 2, RoundingMode.HalfAwayFromZero) : (Percentage?)null);

    public static FormCell Heading(SpmSpending spending, string indonesian, string english) => FormCell.Of(
        $"{indonesian} wilayah {spending.Region}, tahun anggaran {spending.Year} ({Documents(spending, Language.Indonesian)})",
        $"{english} of region {spending.Region}, budget year {spending.Year} ({Documents(spending, Language.English)})");

    public static Bilingual Note(SpmSpending spending)
    {
        var (tagging, shared) = (spending.Method.Tagging.Version.Basis, spending.Method.Shared);
        return new Bilingual(
            $"Penandaan menurut {tagging.Citation}. Baris yang membiayai beberapa layanan: {shared.Describe(Language.Indonesian)} ({shared}) [{shared.Basis.Marks}].",
            $"Tags by {tagging.Citation}. Rows that pay for several services: {shared.Describe(Language.English)} ({shared}) [{shared.Basis.Marks}].");
    }

    private static string Documents(SpmSpending spending, Language language) => spending.Documents.Count == 1
        ? spending.Documents[0].ToString(language)
        : $"{spending.Documents[0].Kind.Name(language)}, {PrintedCount.Of(spending.Documents.Count, language)} {(language == Language.Indonesian ? "dokumen" : "documents")}";
}
