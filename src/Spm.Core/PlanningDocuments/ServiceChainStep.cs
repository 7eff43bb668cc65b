using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

/// <summary>A step of a proof (<i>langkah bukti</i>): a document with its row and place, or the link that is missing.</summary>
[LegalTerm("langkah bukti")]
public sealed class ServiceChainStep
{
    // Made when asked for: most chains have many answers that nobody prints.
    private readonly Func<Language, string> _words;

    private ServiceChainStep(ServiceChainStepKind kind, ServiceChainColumn? column, PlanningDocument? document, DocumentRow? row, Func<Language, string> words)
    {
        Kind = kind;
        Column = column;
        Document = document;
        Row = row;
        _words = words;
    }

    /// <summary>What it shows.</summary>
    public ServiceChainStepKind Kind { get; }

    /// <summary>The document's column; null for the number of those entitled.</summary>
    public ServiceChainColumn? Column { get; }

    /// <summary>The document of the row; null without a row.</summary>
    public PlanningDocument? Document { get; }

    /// <summary>The row; null where it is missing.</summary>
    public DocumentRow? Row { get; }

    /// <summary>The step in words: document, place, code and name, target, money.</summary>
    public string Describe(Language language) => _words(language);

    /// <summary>The English words.</summary>
    public override string ToString() => Describe(Language.English);

    internal static ServiceChainStep Of(ServiceChainColumn column, ServiceChainPart part, int further = 0) =>
        new(ServiceChainStepKind.Row, column, part.Document, part.Row, language => StepWords.Row(part, further, language));

    internal static ServiceChainStep Of(ServiceChainColumn column, PlanningDocument document, DocumentRow row) =>
        new(ServiceChainStepKind.Row, column, document, row, language => StepWords.Row(document, row, language));

    internal static ServiceChainStep NoRow(ServiceChainColumn column, string? code) => new(ServiceChainStepKind.NoRow, column, null, null, language => language == Language.Indonesian
        ? $"{column.Name(language)}: tidak ada baris untuk {code ?? "layanan ini"}"
        : $"{column.Name(language)}: no row for {code ?? "this service"}");

    internal static ServiceChainStep NoDocument(ServiceChainColumn column, Bilingual whose) => new(ServiceChainStepKind.NoDocument, column, null, null, language => language == Language.Indonesian
        ? $"{column.Name(language)}: dokumen {whose.Indonesian} tidak ada dalam rantai"
        : $"{column.Name(language)}: the document of {whose.English} is not in the chain");

    internal static ServiceChainStep Entitled(ServicePopulation population) =>
        new(ServiceChainStepKind.Entitled, null, null, null, language => StepWords.Entitled(population, language));
}
