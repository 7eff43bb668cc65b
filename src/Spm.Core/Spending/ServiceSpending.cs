using System.Numerics;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>The money for one service (<i>belanja jenis pelayanan dasar</i>).</summary>
[LegalTerm("belanja jenis pelayanan dasar", "Permendagri 59/2021 Pasal 23 ayat (2)")]
public sealed class ServiceSpending
{
    internal ServiceSpending(ServiceType service, IReadOnlyList<SpendingRow> rows, SpendingSum total, long? entitled)
    {
        Service = service;
        Rows = rows;
        Entitled = entitled;
        var parts = rows.Select(row => row.Parts.First(part => part.Service.Key == service.Key)).ToArray();
        Sum = SpendingSum.Of(parts.Select(part => (part.Ceiling, part.Realised)));
        Outside = parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Outside);
        ShareOfTotal = Sum.ShareOf(total);
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The rows that pay for it, in the order of the documents.</summary>
    public IReadOnlyList<SpendingRow> Rows { get; }

    /// <summary>Its parts of ceilings and of what was spent.</summary>
    public SpendingSum Sum { get; }

    /// <summary>Money for it that runs outside the APBD (BLUD, villages, APBN, companies); never part of <see cref="Sum"/>.</summary>
    public Rupiah Outside { get; }

    /// <summary>The exact share of its ceiling in total spending; null when that is undefined.</summary>
    public Ratio? ShareOfTotal { get; }

    /// <summary>How many are entitled, in the unit of the service; null when not known.</summary>
    public long? Entitled { get; }

    /// <summary>Its ceiling in rupiah for each entitled person or unit, exact; null when nobody is, when that is not known, or while a ceiling is missing.</summary>
    public Ratio? PerEntitled => Sum.RowsWithoutCeiling == 0 ? Each(Sum.Ceiling) : null;

    /// <summary>What was spent in rupiah for each entitled person or unit, exact; null when undefined, or while an amount is missing.</summary>
    public Ratio? RealisedPerEntitled => Sum.RowsWithoutRealised == 0 && Sum.Realised is { } spent ? Each(spent) : null;

    /// <summary>The ceiling for each entitled person or unit, rounded to whole rupiah for publication; null when undefined.</summary>
    /// <param name="mode">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not a named one.</exception>
    public Rupiah? PublishPerEntitled(RoundingMode mode = RoundingMode.HalfAwayFromZero) =>
        PerEntitled is { } each ? Rupiah.FromSen(100 * (Int128)ExactRounding.ToWhole(each, Require.Defined(mode))) : null;

    /// <summary>The service and its ceiling.</summary>
    public override string ToString() => $"{Service}: {Sum.Ceiling}";

    private Ratio? Each(Rupiah amount) => Entitled is > 0 and { } people ? new Ratio((BigInteger)amount.Sen, 100 * (BigInteger)people) : null;
}
