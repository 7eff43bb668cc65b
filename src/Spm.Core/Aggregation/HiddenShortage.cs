using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>Over-service that hides a shortage (<i>kelebihan layanan yang menutupi kekurangan</i>), of one service or item over several regions.</summary>
/// <remarks>A pooled share counts whoever was served anywhere. Where one place did more than it had to, the surplus fills the gap of another
/// on paper only. The amount is min(Σ done, Σ required) − Σ min(done, required), row by row, so it is exact down to the rows; of a stretch
/// of periods it is the least that it can be (see <see cref="CombinedTally"/>). A row that is silent about done counts as short.</remarks>
[LegalTerm("kelebihan layanan yang menutupi kekurangan")]
public sealed class HiddenShortage
{
    private readonly TallyView _view;
    private readonly IReadOnlyList<int> _regions;

    private HiddenShortage(TallySubject subject, TallyTotals totals, TallyView view, IReadOnlyList<int> regions)
    {
        Subject = subject;
        Totals = totals;
        _view = view;
        _regions = regions;
    }

    /// <summary>The recipients of a service or a quality item.</summary>
    public TallySubject Subject { get; }

    /// <summary>The sums over the regions.</summary>
    public TallyTotals Totals { get; }

    /// <summary>How many units are hidden, above 0.</summary>
    public Ratio Hidden => Units(Totals, Subject);

    /// <summary>Regions that did more than they had to, and by how much, by code.</summary>
    public IReadOnlyList<RegionAmount> Surplus => Amounts(static own => own.Done - own.Required);

    /// <summary>Regions that did less, and by how much, by code.</summary>
    public IReadOnlyList<RegionAmount> Shortage => Amounts(static own => own.Required - own.Done);

    /// <summary>Regions in which the surplus of one place hides the shortage of another, and how many units, by code.</summary>
    public IReadOnlyList<RegionAmount> Within => Amounts(static own => Steps(own));

    /// <summary>In one sentence, with the number.</summary>
    public string ToString(Language language)
    {
        var amount = Printed(Hidden, language);
        var what = Subject.Indicator is null ? Subject.Service.OfficialName : $"{Subject.Service.OfficialName}, \"{Subject.Indicator.Name}\"";
        return language == Language.Indonesian
            ? $"{what}: kelebihan layanan menutupi kekurangan {amount} {Subject.Unit}."
            : $"{what}: over-service hides a shortage of {amount} {Subject.Unit}.";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the pool of some regions hides, by subject; only where anything is.</summary>
    internal static IReadOnlyList<HiddenShortage> Of(TallyView view, IReadOnlyList<int> regions, PooledTotals pool) => Array.AsReadOnly<HiddenShortage>(
    [
        .. from subject in view.Layout.Subjects
           let totals = pool.At(subject.Ordinal)
           where Steps(totals) > 0
           select new HiddenShortage(subject, totals, view, regions),
    ]);

    internal static Ratio Units(TallyTotals totals, TallySubject subject) => new(Math.Max(0, Steps(totals)), subject.Scale);

    internal static string Printed(Ratio units, Language language) => units.Denominator == 1
        ? Internal.PrintedCount.Of((long)units.Numerator, language)
        : Percentage.Round(units / 100, 2, RoundingMode.HalfAwayFromZero).ToString(language);

    private System.Collections.ObjectModel.ReadOnlyCollection<RegionAmount> Amounts(Func<TallyTotals, long> steps) => Array.AsReadOnly<RegionAmount>(
    [
        .. from region in _regions
           let cell = _view.Layout.CellAt(region, Subject)
           where cell >= 0
           let amount = steps(_view.CellsOf(region)[cell - _view.Layout.FirstCellOf(region)])
           where amount > 0
           select new RegionAmount(_view.Layout.Regions[region], amount, Subject.Scale),
    ]);

    private static long Steps(in TallyTotals totals) => Math.Min(totals.Done, totals.Required) - totals.Met;
}
