using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>One reading: numbers its rows, keeps the first findings, tells the progress; used by one reading only.</summary>
internal sealed class RowSink(TallyLayout layout, ReportingPeriod period, IProgress<long>? progress, CancellationToken cancellationToken)
{
    // Often enough for a progress line and a quick cancel, seldom enough to cost nothing.
    private const int Often = 1 << 14;

    private readonly TallyIntake _intake = new(layout, period);
    private readonly List<Finding> _findings = [];
    private long _rows;
    private long _refused;

    public TallyReading Close()
    {
        progress?.Report(_rows);
        return new TallyReading(_intake.Batch, _findings.AsReadOnly(), _rows, _refused);
    }

    public void Add(in TallyRow row)
    {
        if (++_rows % Often == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(_rows);
        }

        if (_intake.Add(row, (int)Math.Min(_rows, int.MaxValue)) is not { } finding) return;
        _refused++;
        if (_findings.Count < TallyReading.MostFindings) _findings.Add(finding);
    }
}
