using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>One thing in a spreadsheet file that cannot be used as it stands (<i>masalah dalam berkas lembar sebar</i>).</summary>
/// <remarks>It says what was found and what to write instead, in Indonesian and English. Immutable.</remarks>
[LegalTerm("masalah dalam berkas lembar sebar")]
public sealed class SubmissionCsvProblem
{
    private readonly Problem _problem;

    internal SubmissionCsvProblem(Problem problem, SourcePlace place, string? service)
    {
        _problem = problem;
        Place = place;
        Service = service;
    }

    internal Problem Problem => _problem;

    /// <summary>File and row, and the column when one cell is meant.</summary>
    public SourcePlace Place { get; }

    /// <summary>The key of the service in whose row it stands; null when it is about the file, or about a service that is not known.</summary>
    public string? Service { get; }

    /// <summary>What is wrong and what to write, without the place.</summary>
    public string Message(Language language) => _problem.In(language);

    /// <summary>Place and message on one line.</summary>
    public string ToString(Language language) => $"{Place.ToString(language)}: {Message(language)}";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
