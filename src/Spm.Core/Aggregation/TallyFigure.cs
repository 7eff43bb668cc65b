using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>One sound row without its key (<i>angka satu baris</i>): a state, and what was required and done.</summary>
/// <remarks>The checks of a single figure in a submission hold for every value: counts from 0 to <see cref="Figure.MostCount"/>, none done
/// without required. <c>default</c> is a row that says nothing at all.</remarks>
[LegalTerm("angka satu baris")]
public readonly record struct TallyFigure
{
    // One more than the count, so that default knows neither and a figure takes 24 bytes.
    private readonly long _required;
    private readonly long _done;

    private TallyFigure(FigureState state, long? required, long? done)
    {
        State = state;
        _required = required + 1 ?? 0;
        _done = done + 1 ?? 0;
    }

    /// <summary>Not applicable: nobody or nothing is owed.</summary>
    public static TallyFigure NotApplicable { get; } = new(FigureState.NotApplicable, null, null);

    /// <summary>The time for it has not come.</summary>
    public static TallyFigure NotYetDue { get; } = new(FigureState.NotYetDue, null, null);

    /// <summary>Reported, not reported, not applicable or not yet due.</summary>
    public FigureState State { get; }

    /// <summary>Everybody entitled or every item asked; null when unknown, and when not applicable or not yet due.</summary>
    public long? Required => _required == 0 ? null : _required - 1;

    /// <summary>Served or fulfilled; null unless reported.</summary>
    public long? Done => _done == 0 ? null : _done - 1;

    /// <summary>A reported row; zero is a report.</summary>
    /// <param name="required">Everybody entitled or every item asked, 0 to 2⁵³−1.</param>
    /// <param name="done">Those served or fulfilled, 0 to 2⁵³−1; it may pass required.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is outside its range.</exception>
    public static TallyFigure Reported(long required, long done) =>
        new(FigureState.Reported, Count(required, nameof(required)), Count(done, nameof(done)));

    /// <summary>A row that does not say what was done.</summary>
    /// <param name="required">Everybody entitled or every item asked, 0 to 2⁵³−1; null when that is unknown too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside its range.</exception>
    public static TallyFigure NotReported(long? required = null) => new(FigureState.NotReported, required is { } known ? Count(known, nameof(required)) : null, null);

    /// <summary>State and numbers; an unknown number is left empty.</summary>
    public override string ToString() => FormattableString.Invariant($"{State}, done {Done}, required {Required}");

    private static long Count(long value, string name) => Internal.Require.InRange(value, 0, Figure.MostCount, name);
}
