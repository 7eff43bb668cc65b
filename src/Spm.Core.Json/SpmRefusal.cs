using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Why a file was not read (<i>alasan berkas ditolak</i>): what was found, where, and what would have been accepted.</summary>
/// <remarks>Immutable.</remarks>
[LegalTerm("alasan berkas ditolak")]
public sealed class SpmRefusal
{
    private readonly Problem _problem;

    internal SpmRefusal(SpmFormatException refused) => (_problem, Path, Place) = (refused.Problem, refused.Path, refused.Place);

    /// <summary>The member concerned, such as <c>$.figures[3].recipients.done</c>; <c>$</c> is the whole text.</summary>
    public string Path { get; }

    /// <summary>The name of the file where the reader was given one, the line from 1 and the byte from 0.</summary>
    public SourcePlace Place { get; }

    /// <summary>JSON that would have been accepted there; null where no other text would be, such as a file that is too large.</summary>
    public string? Example => _problem.Example;

    /// <summary>What is wrong and what is accepted, without the place.</summary>
    public string Message(Language language) => _problem.In(language);

    /// <summary>Place, path and problem on one line.</summary>
    public string ToString(Language language) => SpmFormatException.Join(_problem, Path, Place, language);

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    internal SpmFormatException ToException() => new(_problem, Path, Place);
}
