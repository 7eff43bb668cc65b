using System.Diagnostics.CodeAnalysis;
using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.ActionPlans;

/// <summary>An action plan as the annex of a regional regulation prints it (<i>matriks rencana aksi</i>): service by year with need, target, programme, money, agency.</summary>
/// <remarks>No annex was read: the columns are ours and say so. Indicators and sub-activities of a service stand side by side; that two share a row
/// says nothing about them. Sums by source stand last.</remarks>
[LegalTerm("matriks rencana aksi", "lampiran peraturan kepala daerah (belum dibaca)")]
[Experimental(UnreadText.ActionPlanAnnex)]
public sealed class AnnexMatrix
{
    private readonly FormTable _table;

    private AnnexMatrix(FormTable table, LegalBasis basis)
    {
        _table = table;
        Basis = basis;
    }

    /// <summary>The provision behind the plan and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>How many rows it has.</summary>
    public int Count => _table.Rows.Count;

    /// <summary>The matrix of a plan, with every year side by side.</summary>
    /// <exception cref="OverflowException">A sum of money is out of range.</exception>
    public static AnnexMatrix Of(ActionPlan plan) => new(
        AnnexRows.Table(
            Require.NotNull(plan), new Bilingual("Matriks rencana aksi penerapan SPM", "Action plan matrix"), new Bilingual($"periode {plan.Period}", $"years {plan.Period}")),
        Columns(plan.Basis));

    /// <summary>The matrix of one year's targets.</summary>
    /// <exception cref="OverflowException">A sum of money is out of range.</exception>
    public static AnnexMatrix Of(YearlyTargets targets) => new(
        AnnexRows.Table(
            new ActionPlan(Require.NotNull(targets).Region, PlanPeriod.Of(targets.Year, targets.Year), targets.Services),
            new Bilingual("Target penerapan SPM", "Yearly targets"), new Bilingual($"tahun anggaran {targets.Year}", $"budget year {targets.Year}")),
        Columns(new LegalBasis("penetapan target tahunan (pers Ternate)", "SEEN pers: keputusan wali kota")));

    /// <summary>The title, with the region and the years.</summary>
    public string Title(Language language) => _table.Heading.Print(language);

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns(Language language) => _table.Header(language);

    /// <summary>The rows as printed: counts with groups of thousands, an en dash for what is not known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(Language language) => _table.Body(language);

    /// <summary>The matrix as Markdown: title, basis with its mark, table; lines end with a line feed.</summary>
    public string ToMarkdown(Language language = Language.Indonesian) => FormText.Markdown(Title(language), Basis, null, _table, language);

    /// <summary>The rows as CSV by RFC 4180: a header, commas, quotes where needed, lines that end with CR LF; counts without groups, amounts in
    /// plain rupiah, nothing for what is not known. The words follow the language, the numbers follow none.</summary>
    public string ToCsv(Language language = Language.Indonesian) => FormText.Csv(_table, language);

    private static LegalBasis Columns(LegalBasis basis) => new(basis.Citation, basis.Marks + "; INFERRED kolom");
}
