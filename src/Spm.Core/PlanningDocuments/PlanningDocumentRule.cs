using System.Collections.Frozen;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.PlanningDocuments;

/// <summary>Who makes a planning document, in which form, on which basis and by when (<i>ketentuan dokumen perencanaan</i>).</summary>
/// <remarks>In Indonesian, as read in slides, templates and press; the basis says how it is known. Nothing here is computed with.</remarks>
[LegalTerm("ketentuan dokumen perencanaan")]
public sealed class PlanningDocumentRule
{
    // In the order of the kinds.
    private static readonly string[] Keys = ["rencana-aksi", "rpjmd", "rpd", "renstra", "rkpd", "renja", "kua", "ppas", "rka", "apbd", "dpa"];

    private static readonly Lazy<FrozenDictionary<PlanningDocumentKind, PlanningDocumentRule>> Shipped = new(() =>
        EmbeddedTable.Read("planning-documents.tsv").Rows.Select(row => new PlanningDocumentRule(row)).ToFrozenDictionary(rule => rule.Kind));

    private PlanningDocumentRule(EmbeddedTable.Row row)
    {
        Kind = KindOf(row["kind"]);
        MadeBy = row["made_by"];
        Form = row["form"];
        Due = row.Optional("due");
        Basis = new LegalBasis(row["basis"], row["marks"]);
    }

    /// <summary>Which document.</summary>
    public PlanningDocumentKind Kind { get; }

    /// <summary>Who makes it.</summary>
    public string MadeBy { get; }

    /// <summary>The form in which it is set.</summary>
    public string Form { get; }

    /// <summary>By when; null when nothing was found.</summary>
    public string? Due { get; }

    /// <summary>The provisions, and how they are known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The rule of a document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named document.</exception>
    public static PlanningDocumentRule Of(PlanningDocumentKind kind) => Shipped.Value[Require.Defined(kind)];

    /// <summary>The document that a table of the library names.</summary>
    internal static PlanningDocumentKind KindOf([Trusted] string key) => Array.IndexOf(Keys, key) is >= 0 and var at ? (PlanningDocumentKind)at : throw new InvalidOperationException($"{key} is no document.");

    /// <summary>The document, its form and the basis.</summary>
    public override string ToString() => $"{Kind.Name(Language.Indonesian)}: {Form} [{Basis}]";
}
