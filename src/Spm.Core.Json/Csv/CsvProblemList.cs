using System.Globalization;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The problems of one file as they are met; used by one reading only.</summary>
internal sealed class CsvProblemList(string? file)
{
    // A file of another kind can be wrong in every cell; nobody reads more than this.
    private const int MostKept = 500;

    private readonly List<(int Order, SubmissionCsvProblem Problem)> _kept = [];
    private readonly HashSet<string> _saidOnce = [];
    private int _more;
    private SourcePlace? _lastPlace;

    /// <summary>True when further problems are only counted, so that nothing need be looked up for them.</summary>
    public bool IsFull => _kept.Count >= MostKept;

    /// <summary>The first problem that was met; null when there is none.</summary>
    public SubmissionCsvProblem? First => _kept.Count > 0 ? _kept[0].Problem : null;

    public SourcePlace Place(int row, int? column = null) => new(row, null, file, column);

    public void Add(Problem problem, int row, int? column = null, string? service = null)
    {
        _lastPlace = Place(row, column);
        if (_kept.Count < MostKept) _kept.Add((_kept.Count, new SubmissionCsvProblem(problem, _lastPlace, service)));
        else _more++;
    }

    /// <summary>Adds what holds for the whole file at the first cell that shows it.</summary>
    public void AddOnce(string key, Func<Problem> problem, int row, int? column = null, string? service = null)
    {
        if (_saidOnce.Add(key)) Add(problem(), row, column, service);
    }

    /// <summary>Forgets what was met, so that the next row is judged alone.</summary>
    public void Clear()
    {
        _kept.Clear();
        _saidOnce.Clear();
    }

    public SubmissionCsvProblem[] ToArray()
    {
        var problems = _kept.OrderBy(entry => entry.Problem.Place.Line).ThenBy(entry => entry.Problem.Place.Column ?? 0).ThenBy(entry => entry.Order).Select(entry => entry.Problem);
        return _more == 0 ? [.. problems] : [.. problems, new SubmissionCsvProblem(More(_more), _lastPlace!, null)];
    }

    private static Problem More(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"dan {count} masalah lain sampai baris ini; perbaiki yang di atas lebih dahulu"),
        string.Create(CultureInfo.InvariantCulture, $"and {count} more problems up to this row; correct those above first"));
}
