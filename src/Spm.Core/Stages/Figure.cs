using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Stages;

/// <summary>What was required, planned and done for one thing that is counted (<i>angka capaian</i>).</summary>
/// <remarks><b>Required</b> is everybody entitled, or every item the standard asks (<i>harus dilayani, harus dipenuhi</i>); achievement
/// divides by it and by nothing else. <b>Planned</b> is this year's target and never a denominator. <b>Done</b> counts only what met the
/// standard. Numbers are held as reported, even negative ones: the check finds them, nothing is lost.</remarks>
[LegalTerm("angka capaian", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed partial record Figure
{
    /// <summary>The largest count that is accepted, 2⁵³−1, which every JSON reader holds exactly.</summary>
    public const long MostCount = 9_007_199_254_740_991;

    private Figure(FigureState state, long? required = null, long? done = null, string? reason = null)
    {
        State = state;
        Required = required;
        Done = done;
        Reason = reason;
    }

    /// <summary>Nothing is known at all: not reported, required number unknown.</summary>
    public static Figure Unknown { get; } = new(FigureState.NotReported);

    /// <summary>Reported, not reported, not applicable or not yet due.</summary>
    public FigureState State { get; }

    /// <summary>Everybody entitled or every item asked, as reported; null when not given.</summary>
    public long? Required { get; }

    /// <summary>Served or fulfilled to standard, as reported; null when not reported, which is not zero.</summary>
    public long? Done { get; }

    /// <summary>Why the figure is not applicable or not yet due; null otherwise.</summary>
    public string? Reason { get; }

    /// <summary>This year's target (<i>target tahun ini</i>); null when not given. It never enters an achievement.</summary>
    public long? Planned { get; init; }

    /// <summary>What the required number rests on; null when not given.</summary>
    public RequiredBasis? Basis { get; init; }

    /// <summary>The rate behind a prevalence estimate, such as 3/100; null when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public Ratio? BasisRate
    {
        get;
        init => field = value is null || (value >= Ratio.Zero && value <= Ratio.One)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is outside 0..1.");
    }

    /// <summary>The year of the register, projection or survey behind the required number; null when not given.</summary>
    public BudgetYear? BasisYear { get; init; }

    /// <summary>The evidence named by the sender (<i>bukti dukung</i>); null when none.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Where the figure stands in its file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The rows that the counts are sums of; null for a figure as reported.</summary>
    public FigureRows? Rows { get; internal init; }

    /// <summary>True when the required number is an estimate, so that done may pass it without a mistake.</summary>
    public bool IsEstimate => Basis is RequiredBasis.Projection or RequiredBasis.PrevalenceEstimate;

    /// <summary>Entitled people not served, or items not fulfilled (<i>belum terlayani, belum terpenuhi</i>); 0 when done passes required;
    /// null when a number is missing.</summary>
    public long? Unserved => Required is { } required && Done is { } done ? Math.Max(0, required - done) : null;

    /// <summary>True when nothing was said where something could be required (<i>belum dilaporkan</i>); a required number of 0 leaves
    /// nothing to report.</summary>
    public bool IsSilent => State == FigureState.NotReported && Required != 0;

    /// <summary>A reported figure; zero is a report.</summary>
    /// <param name="required">Everybody entitled or every item asked.</param>
    /// <param name="done">Those served, or fulfilled, to standard.</param>
    public static Figure Reported(long required, long done) => new(FigureState.Reported, required, done);

    /// <summary>Whatever of the two numbers was given: with done it is reported, without it is not.</summary>
    public static Figure Of(long? required, long? done) =>
        new(done is null ? FigureState.NotReported : FigureState.Reported, required, done);

    /// <summary>Nobody or nothing is owed.</summary>
    /// <param name="reason">Why, for readers of the report.</param>
    public static Figure NotApplicable(string reason) => new(FigureState.NotApplicable, reason: Require.Text(reason));

    /// <summary>The time for it has not come.</summary>
    /// <param name="reason">Why, for readers of the report. Period and date decide whether it is accepted.</param>
    public static Figure NotYetDue(string reason) => new(FigureState.NotYetDue, reason: Require.Text(reason));

    /// <summary>The state, and the numbers or the reason; a number that is missing is a question mark.</summary>
    public override string ToString() => Reason is null ? FormattableString.Invariant($"{State}, {Text(Done)} of {Text(Required)}") : $"{State}: {Reason}";

    /// <summary>The same figure as not reported; its required number stays known.</summary>
    internal Figure AsNotReported() => Like(FigureState.NotReported, null);

    /// <summary>The same figure, reported with another number done.</summary>
    internal Figure WithDone(long done) => Like(FigureState.Reported, done);

    private static string Text(long? count) => count is { } known ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?";

    private Figure Like(FigureState state, long? done) => new(state, Required, done)
    {
        Planned = Planned,
        Basis = Basis,
        BasisRate = BasisRate,
        BasisYear = BasisYear,
        Evidence = Evidence,
        Place = Place,
        Revisions = Revisions,
        Rows = Rows,
    };
}
