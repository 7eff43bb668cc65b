using System.Diagnostics.CodeAnalysis;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>One of the five forms, filled in (<i>formulir terisi</i>): title, columns and rows, for Markdown, CSV or a screen.</summary>
/// <remarks>That there are five forms was seen; the forms themselves were not read, so the columns are ours and say so.</remarks>
[LegalTerm("formulir terisi", "Permendagri 59/2021 Lampiran B (belum dibaca)")]
[Experimental(UnreadText.StageForms)]
public sealed class FilledForm
{
    private readonly FormTable _table;

    private FilledForm(StageForm form, StageCompleteness completeness, FormTable table)
    {
        Form = form;
        Completeness = completeness;
        _table = table;
    }

    /// <summary>Which of the five.</summary>
    public StageForm Form { get; }

    /// <summary>How much of what the stage asks is there.</summary>
    public StageCompleteness Completeness { get; }

    /// <summary>The provisions behind the stage and how they are known.</summary>
    public LegalBasis Basis => FormTexts.Basis(Form);

    /// <summary>How many rows it has.</summary>
    public int Count => _table.Rows.Count;

    /// <summary>The form of the first stage.</summary>
    public static FilledForm Of(DataCollection data) => new(StageForm.DataCollection, Require.NotNull(data).Completeness, DataForm.Table(data));

    /// <summary>The form of the second stage.</summary>
    public static FilledForm Of(NeedsCalculation needs) => new(StageForm.NeedsCalculation, Require.NotNull(needs).Completeness, NeedsForm.Table(needs));

    /// <summary>The form of the third stage.</summary>
    public static FilledForm Of(FulfillmentPlan plan) => new(StageForm.Planning, Require.NotNull(plan).Completeness, PlanForm.Table(plan));

    /// <summary>The form of the fourth stage.</summary>
    public static FilledForm Of(Delivery delivery) => new(StageForm.Delivery, Require.NotNull(delivery).Completeness, DeliveryForm.Table(delivery));

    /// <summary>The form that sums up.</summary>
    public static FilledForm Of(Recapitulation recapitulation) =>
        new(StageForm.Recapitulation, Require.NotNull(recapitulation).Completeness, RecapitulationForm.Table(recapitulation));

    /// <summary>All five, in order.</summary>
    /// <param name="delivery">The last stage; from it lead the others.</param>
    public static IReadOnlyList<FilledForm> All(Delivery delivery) => Array.AsReadOnly(
    [
        Of(Require.NotNull(delivery).Plan.Needs.Data), Of(delivery.Plan.Needs), Of(delivery.Plan), Of(delivery), Of(Recapitulation.Of(delivery)),
    ]);

    /// <summary>The title, with the region and the year or day.</summary>
    public string Title(Language language) => $"{FormTexts.Title(Form, language)}: {_table.Heading.Print(language)}";

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns(Language language) => _table.Header(language);

    /// <summary>The rows as printed: counts with groups of thousands, an en dash for what is not known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(Language language) => _table.Body(language);

    /// <summary>The form as Markdown: title, basis with its mark, completeness, table; lines end with a line feed.</summary>
    public string ToMarkdown(Language language = Language.Indonesian) => FormText.Markdown(Title(language), Basis, Completeness, _table, language);

    /// <summary>The rows as CSV by RFC 4180: a header, commas, quotes where needed, lines that end with CR LF; counts without groups, amounts in
    /// plain rupiah, nothing for what is not known. The words follow the language, the numbers follow none.</summary>
    public string ToCsv(Language language = Language.Indonesian) => FormText.Csv(_table, language);
}
