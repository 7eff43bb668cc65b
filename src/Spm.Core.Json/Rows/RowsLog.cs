using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Counts the rows of one reading, keeps the first refusals, tells the progress; used by one reading only.</summary>
internal sealed class RowsLog(IProgress<long>? progress, CancellationToken cancellationToken)
{
    // A file with more rows of unreadable text is no file of rows; reading on would take long and tell nothing new.
    private const int MostUnreadable = 1_000;

    // Often enough for a progress line and a quick cancel, seldom enough to cost nothing.
    public const int Often = 1 << 14;

    private int _unreadable;

    public long Rows { get; private set; }

    public long Refused { get; private set; }

    public List<RowRefusal> Refusals { get; } = [];

    public RowRefusal? Stop { get; private set; }

    /// <summary>Counts a row that is about to be read.</summary>
    public void Count()
    {
        if (++Rows % Often == 0) Tell();
    }

    public void StopIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    public void Tell()
    {
        StopIfCancelled();
        progress?.Report(Rows);
    }

    public void Refuse(Finding finding) => Keep(new RowRefusal(Rows, finding));

    /// <summary>Refuses the row that was counted last, because its text cannot be read.</summary>
    public void Refuse(Problem problem, SourcePlace place, string? path)
    {
        Keep(new RowRefusal(Rows, problem, place, path));
        if (++_unreadable == MostUnreadable) End(RowsProblems.TooManyUnreadable(MostUnreadable), place);
    }

    /// <summary>Ends the reading; what was read is not used.</summary>
    public void End(Problem problem, SourcePlace place, string? path = null) => Stop ??= new RowRefusal(Rows, problem, place, path);

    private void Keep(RowRefusal refusal)
    {
        Refused++;
        if (Refusals.Count < RowRefusal.MostKept) Refusals.Add(refusal);
    }
}
