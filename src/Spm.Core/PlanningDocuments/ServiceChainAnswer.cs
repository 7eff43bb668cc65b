using Spm.Core.Catalog;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>One thing to be said about a service, with the shortest path that proves it (<i>jawaban telusur layanan beserta buktinya</i>).</summary>
[LegalTerm("jawaban telusur layanan beserta buktinya")]
public sealed class ServiceChainAnswer
{
    private readonly Func<Language, string> _details;

    internal ServiceChainAnswer(ServiceChainAnswerKind kind, FindingSeverity severity, ServiceType? service, ServiceChainColumn? at, Func<Language, string> details, params ServiceChainStep[] path)
    {
        Kind = kind;
        Severity = severity;
        Service = service;
        At = at;
        Path = Array.AsReadOnly(path);
        _details = details;
    }

    /// <summary>What is to be said.</summary>
    public ServiceChainAnswerKind Kind { get; }

    /// <summary>How much it weighs: an error where documents must be equal or a service stays without money, a note where a change may be lawful.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The service; null when the row in question names none.</summary>
    public ServiceType? Service { get; }

    /// <summary>The document where it shows; null when it is about all of them.</summary>
    public ServiceChainColumn? At { get; }

    /// <summary>The proof, in the order of the documents; at least one step.</summary>
    public IReadOnlyList<ServiceChainStep> Path { get; }

    /// <summary>The answer with document, code and figures, on one line.</summary>
    public string Text(Language language)
    {
        var where = At is null ? "" : $"{At.Name(language)}: ";
        var details = _details(language);
        return details.Length == 0 ? $"{where}{Kind.Name(language)}." : $"{where}{Kind.Name(language)}: {details}.";
    }

    /// <summary>The English line.</summary>
    public override string ToString() => Text(Language.English);
}
