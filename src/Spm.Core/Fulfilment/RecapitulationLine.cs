using System.Diagnostics.CodeAnalysis;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>One service in the recapitulation of the four stages (<i>baris rekapitulasi</i>), for the year of the deliveries.</summary>
/// <remarks>Numbers of people are null where they are not known; amounts are sums over the lines that have a price.</remarks>
[LegalTerm("baris rekapitulasi")]
[Experimental(UnreadText.StageForms)]
public sealed class RecapitulationLine
{
    internal RecapitulationLine(ServiceData data, IReadOnlyList<NeedLine> needs, IReadOnlyList<DeliveryLine> lines, Periods.BudgetYear year)
    {
        Data = data;
        Recipients = needs.FirstOrDefault(line => line.Kind == NeedKind.Recipients)?.Base;
        NeedCost = Sum(needs.Select(line => line.Cost));
        Line = lines.FirstOrDefault(line => line.Plan.Item.Resource is null);
        PlannedCost = Sum(lines.Select(line => line.Plan.In(year).Cost));
        UnmetCost = Sum(lines.Select(line => line.Plan.In(year).UnmetCost));
        Spent = Sum(lines.Select(line => line.Spent));
    }

    /// <summary>The first stage of the service.</summary>
    public ServiceData Data { get; }

    /// <summary>The service.</summary>
    public ServiceType Service => Data.Service;

    /// <summary>Everybody entitled in the year.</summary>
    public long? Recipients { get; }

    /// <summary>What the needs of the year cost.</summary>
    public Rupiah NeedCost { get; }

    /// <summary>What the plan of the year costs.</summary>
    public Rupiah PlannedCost { get; }

    /// <summary>What the ceiling of the year leaves unmet.</summary>
    public Rupiah UnmetCost { get; }

    /// <summary>What was spent by the day.</summary>
    public Rupiah Spent { get; }

    /// <summary>The delivery to recipients; null when the plan has no item on them.</summary>
    public DeliveryLine? Line { get; }

    private static Rupiah Sum(IEnumerable<Rupiah?> amounts) => amounts.Aggregate(Rupiah.Zero, (sum, amount) => sum + (amount ?? Rupiah.Zero));
}
