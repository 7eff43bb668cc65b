using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Why a row is not counted (<i>baris yang ditolak</i>): its text cannot be read, or a check of its data found an error.</summary>
/// <remarks>Immutable.</remarks>
[LegalTerm("baris yang ditolak")]
public sealed class RowRefusal
{
    /// <summary>The most refusals that a reading keeps; the rest are counted.</summary>
    public const int MostKept = 1_000;

    private readonly Problem _problem;

    internal RowRefusal(long row, Finding finding)
    {
        Row = row;
        Finding = finding;
        Place = finding.Where.Source!;
    }

    internal RowRefusal(long row, Problem problem, SourcePlace place, string? path)
    {
        Row = row;
        _problem = problem;
        Place = place;
        Path = path;
    }

    /// <summary>The number of the row, from 1; 0 when the head of the file is meant.</summary>
    public long Row { get; }

    /// <summary>File, line and byte, or the cell of a spreadsheet file.</summary>
    public SourcePlace Place { get; }

    /// <summary>The member concerned, such as <c>$.done</c>; null for a finding and in a spreadsheet file.</summary>
    public string? Path { get; }

    /// <summary>What the check of the data found; null when the text itself cannot be read.</summary>
    public Finding? Finding { get; }

    /// <summary>What is wrong and what is accepted, without the place.</summary>
    public string Message(Language language) => Finding?.Message(language) ?? _problem.In(language);

    /// <summary>Place, member or code, and message on one line.</summary>
    public string ToString(Language language) =>
        Finding is null ? $"{Place.ToString(language)}{(Path is null ? "" : $", {Path}")}: {Message(language)}" : Finding.ToString(language);

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
