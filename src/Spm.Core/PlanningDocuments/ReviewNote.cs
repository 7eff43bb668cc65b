using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>A finding in the form of a reviewer's note (<i>catatan hasil reviu, CHR</i>): document, page or row, condition, criterion, suggestion.</summary>
/// <remarks>That a note has these parts was seen in practice; the text of the provision was not read.</remarks>
[LegalTerm("catatan hasil reviu", "Permendagri 9/2018; Permendagri 10/2018")]
public sealed record ReviewNote
{
    private ReviewNote(Finding finding, Language language)
    {
        Finding = finding;
        Document = finding.Where.Document ?? "";
        Place = string.Join(", ", new[] { finding.Where.Source?.ToString(language), finding.Where.BudgetCode, finding.Where.Service, finding.Where.Indicator }.OfType<string>().Where(part => part.Length > 0));
        Condition = finding.Message(language);
        Criterion = finding.Definition.Basis.ToString(language);
        Suggestion = finding.Definition.Remedy(language);
    }

    /// <summary>The finding itself.</summary>
    public Finding Finding { get; }

    /// <summary>The document; empty when the note is about the chain as a whole.</summary>
    public string Document { get; }

    /// <summary>The page or row, with code, service and indicator; empty when the whole document is meant.</summary>
    public string Place { get; }

    /// <summary>What was found (<i>kondisi</i>).</summary>
    public string Condition { get; }

    /// <summary>What it is measured against (<i>kriteria</i>), and how that is known.</summary>
    public string Criterion { get; }

    /// <summary>What to do (<i>saran</i>).</summary>
    public string Suggestion { get; }

    /// <summary>The note of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language of the note.</param>
    public static ReviewNote Of(Finding finding, Language language) => new(Require.NotNull(finding), language);

    /// <summary>Code, document, place and condition.</summary>
    public override string ToString() => string.Join(", ", new[] { Finding.Code, Document, Place, Condition }.Where(part => part.Length > 0));
}
