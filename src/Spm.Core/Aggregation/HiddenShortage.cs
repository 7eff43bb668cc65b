using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>Over-service that hides a shortage (<i>kelebihan layanan yang menutupi kekurangan</i>), of one service or item over several regions.</summary>
/// <remarks>A pooled share counts whoever was served anywhere. Where one place did more than it had to, the surplus fills the gap of another
/// on paper only. The amount is min(Σ done, Σ required) − Σ min(done, required), row by row, so it is exact down to the rows; of a stretch
/// of periods it is the least that it can be (see <see cref="CombinedTally"/>). A row that is silent about done counts as short.</remarks>
[LegalTerm("kelebihan layanan yang menutupi kekurangan")]
public sealed class HiddenShortage
{
    private HiddenShortage(TallySubject subject, TallyTotals totals, RegionAmount[] surplus, RegionAmount[] shortage, RegionAmount[] within)
    {
        Subject = subject;
        Totals = totals;
        Surplus = Array.AsReadOnly(surplus);
        Shortage = Array.AsReadOnly(shortage);
        Within = Array.AsReadOnly(within);
    }

    /// <summary>The recipients of a service or a quality item.</summary>
    public TallySubject Subject { get; }

    /// <summary>The sums over the regions.</summary>
    public TallyTotals Totals { get; }

    /// <summary>How many units are hidden, above 0.</summary>
    public Ratio Hidden => Units(Totals, Subject);

    /// <summary>Regions that did more than they had to, and by how much, by code.</summary>
    public IReadOnlyList<RegionAmount> Surplus { get; }

    /// <summary>Regions that did less, and by how much, by code.</summary>
    public IReadOnlyList<RegionAmount> Shortage { get; }

    /// <summary>Regions in which the surplus of one place hides the shortage of another, and how many units, by code.</summary>
    public IReadOnlyList<RegionAmount> Within { get; }

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

    /// <summary>What is hidden in the cells of some regions, by subject; only where anything is.</summary>
    internal static IReadOnlyList<HiddenShortage> Of(TallyView view, IReadOnlyList<int> regions, PooledTotals pool)
    {
        var found = new List<HiddenShortage>();
        var cells = view.Cells;
        foreach (var subject in view.Layout.Subjects)
        {
            var totals = pool.At(subject.Ordinal);
            if (Steps(totals) <= 0) continue;
            List<RegionAmount> surplus = [], shortage = [], within = [];
            foreach (var region in regions)
            {
                if (view.Layout.CellAt(region, subject) is not (>= 0 and var cell)) continue;
                var own = cells[cell];
                if (own.Done > own.Required) surplus.Add(Amount(own.Done - own.Required));
                if (own.Done < own.Required) shortage.Add(Amount(own.Required - own.Done));
                if (Steps(own) > 0) within.Add(Amount(Steps(own)));

                RegionAmount Amount(long steps) => new(view.Layout.Regions[region], steps, subject.Scale);
            }

            found.Add(new HiddenShortage(subject, totals, [.. surplus], [.. shortage], [.. within]));
        }

        return found.AsReadOnly();
    }

    internal static Ratio Units(TallyTotals totals, TallySubject subject) => new(Math.Max(0, Steps(totals)), subject.Scale);

    internal static string Printed(Ratio units, Language language) => units.Denominator == 1
        ? Internal.PrintedCount.Of((long)units.Numerator, language)
        : Percentage.Round(units / 100, 2, RoundingMode.HalfAwayFromZero).ToString(language);

    private static long Steps(in TallyTotals totals) => Math.Min(totals.Done, totals.Required) - totals.Met;
}
