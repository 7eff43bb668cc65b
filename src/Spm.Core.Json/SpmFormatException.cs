using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>A JSON text that cannot be read as what it should be (<i>naskah JSON tidak dapat dibaca</i>).</summary>
/// <remarks>It names what was found, where, and an accepted example, in Indonesian and English. Nothing is guessed: a reader that throws
/// it has given no result.</remarks>
[LegalTerm("naskah JSON tidak dapat dibaca")]
public sealed class SpmFormatException : FormatException
{
    private readonly Problem _problem;
    private readonly SourcePlace _place;

    internal SpmFormatException(Problem problem, string path, SourcePlace place, Exception? inner = null)
        : base(Join(problem, path, place, Language.English), inner)
    {
        _problem = problem;
        _place = place;
        Path = path;
    }

    /// <summary>The member concerned, such as <c>$.figures[3].recipients.done</c>; <c>$</c> is the whole text.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line => _place.Line;

    /// <summary>The byte offset from the start of the file, from 0.</summary>
    public long Byte => _place.Byte ?? 0;

    /// <summary>The name of the file; null when the reader was given none.</summary>
    public string? File => _place.File;

    internal Problem Problem => _problem;

    internal SourcePlace Place => _place;

    /// <summary>Place, path and problem on one line; the English form is also <see cref="Exception.Message"/>.</summary>
    public string GetMessage(Language language) => Join(_problem, Path, _place, language);

    internal static string Join(Problem problem, string path, SourcePlace place, Language language) =>
        $"{place.ToString(language)}, {path}: {problem.In(language)}";
}
