using System.Runtime.InteropServices;

namespace Spm.Core.Aggregation;

/// <summary>What the rows of one cell add up to (<i>jumlah satu sel rekapitulasi</i>): whole numbers only, with an exact plus and minus.</summary>
/// <remarks><c>default</c> is zero: no row at all, which is not a report of zero. A difference of two tallies can be negative. Every sum is
/// checked: <see cref="Required"/>, <see cref="Done"/>, <see cref="Met"/> and <see cref="Rows"/> stay within 64 bits, the counts of states
/// within 32.</remarks>
[LegalTerm("jumlah satu sel rekapitulasi")]
[StructLayout(LayoutKind.Sequential)]
public readonly record struct TallyTotals
{
    /// <summary>Σ required of the rows that gave it, in steps of <see cref="TallySubject.Scale"/>.</summary>
    public long Required { get; init; }

    /// <summary>Σ done of the reported rows; nothing is capped.</summary>
    public long Done { get; init; }

    /// <summary>Σ min(done, required) row by row. Less than min(Σ done, Σ required) where over-service in one place hides a shortage in another.</summary>
    public long Met { get; init; }

    /// <summary>Every row seen, whatever its state.</summary>
    public long Rows { get; init; }

    /// <summary>Rows that say nothing where something could be required (<i>belum dilaporkan</i>); their required number, where known, is in <see cref="Required"/>.</summary>
    public int NotReported { get; init; }

    /// <summary>Those of <see cref="NotReported"/> whose required number is unknown too, so that <see cref="Required"/> is incomplete.</summary>
    public int RequiredUnknown { get; init; }

    /// <summary>Rows that are not applicable (<i>tidak berlaku</i>).</summary>
    public int NotApplicable { get; init; }

    /// <summary>Rows whose time has not come (<i>belum waktunya</i>).</summary>
    public int NotYetDue { get; init; }

    /// <summary>Rows that reported, also as zero.</summary>
    public long Reported => Rows - NotReported - NotApplicable - NotYetDue;

    /// <summary>True when there is nothing in it, not even a row.</summary>
    public bool IsZero => this == default;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">A part passes its bound.</exception>
    public static TallyTotals operator +(TallyTotals left, TallyTotals right) => checked(new()
    {
        Required = left.Required + right.Required,
        Done = left.Done + right.Done,
        Met = left.Met + right.Met,
        Rows = left.Rows + right.Rows,
        NotReported = left.NotReported + right.NotReported,
        RequiredUnknown = left.RequiredUnknown + right.RequiredUnknown,
        NotApplicable = left.NotApplicable + right.NotApplicable,
        NotYetDue = left.NotYetDue + right.NotYetDue,
    });

    /// <summary>The difference; the way back from a sum.</summary>
    /// <exception cref="OverflowException">A part passes its bound.</exception>
    public static TallyTotals operator -(TallyTotals left, TallyTotals right) => checked(new()
    {
        Required = left.Required - right.Required,
        Done = left.Done - right.Done,
        Met = left.Met - right.Met,
        Rows = left.Rows - right.Rows,
        NotReported = left.NotReported - right.NotReported,
        RequiredUnknown = left.RequiredUnknown - right.RequiredUnknown,
        NotApplicable = left.NotApplicable - right.NotApplicable,
        NotYetDue = left.NotYetDue - right.NotYetDue,
    });

    /// <summary>The opposite.</summary>
    /// <exception cref="OverflowException">A part passes its bound.</exception>
    public static TallyTotals operator -(TallyTotals value) => default(TallyTotals) - value;

    /// <summary>The totals of one row.</summary>
    /// <param name="row">A figure that passed the row checks.</param>
    public static TallyTotals Of(TallyFigure row) => row.State switch
    {
        Stages.FigureState.Reported => new() { Required = row.Required!.Value, Done = row.Done!.Value, Met = Math.Min(row.Required.Value, row.Done.Value), Rows = 1 },
        Stages.FigureState.NotApplicable => new() { Rows = 1, NotApplicable = 1 },
        Stages.FigureState.NotYetDue => new() { Rows = 1, NotYetDue = 1 },
        _ => new() { Required = row.Required ?? 0, Rows = 1, NotReported = row.Required == 0 ? 0 : 1, RequiredUnknown = row.Required is null ? 1 : 0 },
    };

    /// <summary>The four sums on one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Done} of {Required}, {Met} met, {Rows} rows, {NotReported} not reported");
}
