using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>What is known of one edition of the SPM Awards, as plain text (<i>uraian edisi SPM Awards</i>): criteria, weights, misprints and sources.</summary>
[LegalTerm("uraian edisi SPM Awards")]
public sealed class AwardEditionText
{
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private AwardEditionText(Language language) => _language = language;

    /// <summary>Prints an edition; what is not known is said to be so. Lines end with a line feed.</summary>
    public static string Print(AwardEdition edition, Language language = Language.Indonesian)
    {
        var print = new AwardEditionText(language);
        print.Heading(Require.NotNull(edition));
        print.Criteria(edition.Criteria);
        return print._text.ToString();
    }

    private void Heading(AwardEdition edition)
    {
        Line($"{edition.Name} · {Pick("menilai tahun anggaran", "judged budget year")} {edition.BudgetYear}");
        Line($"  {Pick("kelas", "classes")}: {edition.Classes(_language) ?? Pick("tidak diketahui", "not known")}");
        Line($"  {Pick("sumber", "source")}: {edition.Basis}");
        if (edition.Award is null) Line("  " + Pick("Bobotnya tidak diketahui; bobot edisi lain tidak berlaku.", "Its weights are not known; those of other editions do not hold."));
    }

    private void Criteria(IReadOnlyList<AwardCriterion> criteria)
    {
        if (criteria.Count == 0)
        {
            Line("  " + Pick("Kriterianya tidak diketahui.", "Its criteria are not known."));
            return;
        }

        Line();
        var table = new TextTable("  ", false, true, true, false);
        table.Add(Pick("Kriteria", "Criterion"), Pick("Bobot", "Weight"), Pick("Tercetak", "Printed"), Pick("Sumber", "Source"));
        foreach (var criterion in criteria)
            table.Add(criterion.Name(_language), criterion.Weight?.ToString() ?? "–", criterion.Printed ?? "–", criterion.Basis.ToString());
        table.AppendTo(_text);
    }

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
