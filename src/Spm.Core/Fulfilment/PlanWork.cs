using System.Numerics;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The making of one plan: year by year, item by item in order of priority.</summary>
internal sealed class PlanWork
{
    private readonly NeedsCalculation _needs;
    private readonly PlanPeriod _period;
    private readonly CeilingUse _use;
    private readonly FindingList _findings;
    private readonly PlanTrack[] _tracks;

    public PlanWork(NeedsCalculation needs, PlanPeriod period, IReadOnlyList<PlanItem> items, IReadOnlyList<PlanCeiling> ceilings, CeilingUse use)
    {
        (_needs, _period, _use) = (needs, period, use);
        _findings = new FindingList(needs.Data.Region, period.First);
        _findings.Twice(items, item => item.Key, item => item.Resource ?? item.Service.Key, item => item.Service);
        foreach (var twice in ceilings.GroupBy(ceiling => (ceiling.Year, ceiling.Source)).Where(group => group.Count() > 1))
            _findings.Add(FulfilmentFindings.GivenTwice, null, null, $"{twice.Key.Source} {twice.Key.Year}");
        Ceilings = Array.AsReadOnly(ceilings.DistinctBy(ceiling => (ceiling.Year, ceiling.Source)).ToArray());
        foreach (var ceiling in Ceilings.Where(ceiling => ceiling.Amount < Rupiah.Zero)) _findings.Add(FulfilmentFindings.CeilingBelowZero, null, null, ceiling.Year, ceiling.Amount);
        var first = needs.In(period.First).Lines.ToDictionary(line => line.Key);
        _tracks = [.. items.DistinctBy(item => item.Key).Select(item => new PlanTrack(item, first.GetValueOrDefault(item.Key), period, _findings))];
    }

    public IReadOnlyList<PlanCeiling> Ceilings { get; }

    public IReadOnlyList<PlanLine> Lines { get; private set; } = [];

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public void Run()
    {
        NotPlanned();
        foreach (var year in _period.Years)
        {
            var purses = Ceilings.Where(ceiling => ceiling.Year == year)
                .ToDictionary(ceiling => ceiling.Source, ceiling => new Purse(ceiling.Amount, _use));
            var needs = _needs.In(year).Lines.ToDictionary(line => line.Key, line => line.Units);
            var planned = new Dictionary<NeedKey, long>();

            // What follows others is planned after them, whatever its priority.
            foreach (var track in _tracks.OrderBy(track => track.Item.Follows.Count > 0).ThenBy(track => track.Item.Priority))
            {
                var most = track.Item.Follows.Count == 0 ? (BigInteger?)null : Followed(track.Item, planned);
                planned[track.Item.Key] = track.Plan(year, needs.GetValueOrDefault(track.Item.Key), purses.GetValueOrDefault(track.Item.Source), most);
            }

            Windows(year);
        }

        Lines = Array.AsReadOnly(Array.ConvertAll(_tracks, track => track.ToLine()));
        Findings = _findings.ToReadOnly();
    }

    private static BigInteger Followed(PlanItem item, Dictionary<NeedKey, long> planned) =>
        item.Follows.Distinct().Aggregate(BigInteger.Zero, (sum, resource) => sum + planned.GetValueOrDefault(new NeedKey(item.Service, resource)));

    private void NotPlanned()
    {
        var taken = _tracks.Select(track => track.Item.Key).ToHashSet();
        foreach (var line in _needs.In(_period.First).Lines.Where(line => line.Need > Ratio.Zero && !taken.Contains(line.Key)))
            _findings.Add(FulfilmentFindings.NeedNotPlanned, line.Service, line.Resource, line.Units);
    }

    private void Windows(BudgetYear year)
    {
        foreach (var service in _tracks.Where(track => track.Item.Resource is null && track.LastPlanned > 0).Select(track => track.Item.Service))
        {
            var events = _needs.Data.Find(service)?.Events ?? [];
            if (events.Any(happened => happened.Window.Contains(year))) continue;
            foreach (var happened in events) _findings.Add(FulfilmentFindings.EventOutsideWindow, service, null, happened.Name, happened.Window, year);
        }
    }

    /// <summary>The money of one year and source.</summary>
    internal sealed class Purse(Rupiah ceiling, CeilingUse use)
    {
        private Rupiah _left = ceiling < Rupiah.Zero ? Rupiah.Zero : ceiling;
        private bool _isClosed;

        public long Buy(long wanted, Rupiah price)
        {
            if (_isClosed || wanted == 0) return 0;
            var units = (long)Int128.Min(wanted, _left.Sen / price.Sen);
            _left -= price * units;
            _isClosed = units < wanted && use == CeilingUse.StrictOrder;
            return units;
        }
    }
}
