using System.Diagnostics.CodeAnalysis;
using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;

namespace Spm.Core.Spending;

/// <summary>Spending in the shape of an annex (<i>tabel belanja SPM</i>): annex VI, VII or VIII of the APBD, or annex D.3 of its accountability.</summary>
/// <remarks>The names of the reports were seen, and which columns VII, VIII and D.3 have; the rest of the columns is ours and says so. Made from rows, never from
/// sums wired by hand.</remarks>
[LegalTerm("tabel belanja SPM", "Lampiran VI, VII, dan VIII Perda APBD; Lampiran D.3 pertanggungjawaban APBD")]
public sealed class SpendingTable
{
    private readonly FormTable _table;
    private readonly Bilingual? _note;

    internal SpendingTable(FormTable table, LegalBasis basis, Bilingual? note = null)
    {
        _table = table;
        _note = note;
        Basis = basis;
    }

    /// <summary>The report whose shape it has, and how that is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>How many rows it has.</summary>
    public int Count => _table.Rows.Count;

    /// <summary>The recap of spending that fulfils SPM, in the shape of annex VI: by urusan and service, with shares and what each entitled person gets,
    /// then everything else up to total spending.</summary>
    [Experimental(UnreadText.SpendingAnnexes)]
    public static SpendingTable Recap(SpmSpending spending) => RecapTable.Of(Require.NotNull(spending));

    /// <summary>What was spent for SPM, in the shape of annex D.3: service, code, sub kegiatan, budget, spent, with sums of services and urusan.</summary>
    [Experimental(UnreadText.SpendingAnnexes)]
    public static SpendingTable Accountability(SpmSpending spending) => AccountabilityTable.Of(Require.NotNull(spending));

    /// <summary>Programmes of the medium-term plan against the budget, in the shape of annex VII.</summary>
    /// <param name="plan">The RPJMD or RPD; none leaves its column empty.</param>
    /// <param name="budget">The APBD, or the RKA of every agency; none leaves its column empty.</param>
    /// <param name="year">The budget year, one that all of them cover.</param>
    /// <param name="method">Which amounts count; <see cref="SpendingMethod.Usual"/> unless told.</param>
    /// <exception cref="ArgumentException">A document that does not cover the year, or documents of several regions or, on one side, kinds.</exception>
    [Experimental(UnreadText.SpendingAnnexes)]
    public static SpendingTable Programmes(IEnumerable<PlanningDocument> plan, IEnumerable<PlanningDocument> budget, BudgetYear year, SpendingMethod? method = null) =>
        AgreementTable.Programmes(Require.Copy(plan), Require.Copy(budget), year, method ?? SpendingMethod.Usual);

    /// <summary>Programmes, kegiatan and sub kegiatan from RKPD through PPAS to the budget, in the shape of annex VIII.</summary>
    /// <param name="annualPlan">The RKPD, or the Renja of every agency; none leaves its column empty.</param>
    /// <param name="provisional">The PPAS; none leaves its column empty.</param>
    /// <param name="budget">The APBD, or the RKA of every agency; none leaves its column empty.</param>
    /// <param name="year">The budget year, one that all of them cover.</param>
    /// <param name="method">Which amounts count; <see cref="SpendingMethod.Usual"/> unless told.</param>
    /// <exception cref="ArgumentException">A document that does not cover the year, or documents of several regions or, in one column, kinds.</exception>
    [Experimental(UnreadText.SpendingAnnexes)]
    public static SpendingTable Agreement(
        IEnumerable<PlanningDocument> annualPlan, IEnumerable<PlanningDocument> provisional, IEnumerable<PlanningDocument> budget, BudgetYear year, SpendingMethod? method = null) =>
        AgreementTable.Agreement(Require.Copy(annualPlan), Require.Copy(provisional), Require.Copy(budget), year, method ?? SpendingMethod.Usual);

    /// <summary>The title, with region and year.</summary>
    public string Title(Language language) => _table.Heading.Print(language);

    /// <summary>The reading behind the numbers; null when there is none.</summary>
    public string? Note(Language language) => _note?.ToString(language);

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns(Language language) => _table.Header(language);

    /// <summary>The rows as printed: amounts with groups of thousands, shares rounded to two decimals, an en dash for what is not known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(Language language) => _table.Body(language);

    /// <summary>The table as Markdown: title, basis with its marks, rows, the reading; lines end with a line feed.</summary>
    public string ToMarkdown(Language language = Language.Indonesian)
    {
        var text = FormText.Markdown(Title(language), Basis, null, _table, language);
        return _note is null ? text : $"{text}\n{MarkdownText.Escape(_note.ToString(language))}\n";
    }

    /// <summary>The rows as CSV by RFC 4180: a header, commas, quotes where needed, lines that end with CR LF; amounts in plain rupiah, nothing for what is
    /// not known, an apostrophe before words that a spreadsheet would take for a formula. The words follow the language, the numbers follow none.</summary>
    public string ToCsv(Language language = Language.Indonesian) => FormText.Csv(_table, language);
}
