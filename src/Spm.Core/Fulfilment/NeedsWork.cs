using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>One calculation of needs.</summary>
internal sealed class NeedsWork(DataCollection data, NeedsRules rules, BudgetYear year)
{
    private static readonly Rupiah MostAmount = Rupiah.FromRupiah(Figure.MostCount);

    private readonly FindingList _findings = new(data.Region, year);
    private readonly List<NeedLine> _lines = [];

    public (IReadOnlyList<NeedLine> Lines, IReadOnlyList<Finding> Findings) Run()
    {
        Twice();
        foreach (var entry in data.Services)
        {
            var recipients = Recipients(entry);
            Add(entry, recipients);
            foreach (var standard in rules.Standards.Where(standard => standard.Service == entry.Service).DistinctBy(standard => standard.Resource)) Add(entry, standard, recipients);
            foreach (var relief in rules.Reliefs.Where(relief => relief.Service == entry.Service).DistinctBy(relief => relief.Name)) Add(entry, relief, recipients);
        }

        foreach (var standard in rules.Standards.Where(standard => data.Find(standard.Service) is null))
            _findings.Add(FulfilmentFindings.BaseMissing, standard.Service, standard.Resource, standard.Resource);
        return (Array.AsReadOnly(_lines.ToArray()), _findings.ToReadOnly());
    }

    private void Twice()
    {
        _findings.Twice(rules.Standards, standard => new NeedKey(standard.Service, standard.Resource), standard => standard.Resource, standard => standard.Service);
        _findings.Twice(rules.Prices, price => new NeedKey(price.Service, price.Resource), price => price.Resource ?? price.Service.Key, price => price.Service);
        _findings.Twice(rules.Reliefs, relief => new NeedKey(relief.Service, relief.Name), relief => relief.Name, relief => relief.Service);
    }

    private long? Recipients(ServiceData entry)
    {
        if (Usable(entry.Recipients) is not { } collected) return null;
        var projection = entry.Projection ?? (entry.Events.Count > 0 ? RecipientProjection.Constant : rules.Projection);
        var projected = projection.At(collected, data.Year, year);
        if (year == data.Year && projected is { } stated && stated != collected) _findings.Add(FulfilmentFindings.RecipientsDiffer, entry.Service, null, stated, collected);
        return projected;
    }

    private void Add(ServiceData entry, long? recipients) => _lines.Add(new NeedLine(entry.Service, NeedKind.Recipients, null, entry.Unit)
    {
        Base = recipients,
        Required = recipients,
        Available = Usable(entry.Served),
        Price = Price(new NeedKey(entry.Service, null)),
    });

    private void Add(ServiceData entry, ResourceStandard standard, long? recipients)
    {
        var count = standard.Per is null ? recipients : Usable(entry.Counts.FirstOrDefault(counted => counted.Name == standard.Per)?.Count);
        var available = Usable(entry.Resources.FirstOrDefault(stock => stock.Resource == standard.Resource)?.Available);
        if (standard.Factor.Sign <= 0) _findings.Add(FulfilmentFindings.FactorNotPositive, entry.Service, standard.Resource, standard.Factor);
        if (count is null) _findings.Add(FulfilmentFindings.BaseMissing, entry.Service, standard.Resource, standard.Per ?? entry.Unit);
        if (available is null) _findings.Add(FulfilmentFindings.StockMissing, entry.Service, standard.Resource);
        var line = new NeedLine(entry.Service, standard.Kind, standard.Resource, standard.Unit)
        {
            Standard = standard,
            Base = count,
            Required = standard.Factor.Sign > 0 ? Required(count, standard) : null,
            Available = available,
            Price = Price(new NeedKey(entry.Service, standard.Resource)),
        };
        if (line.Need > Ratio.Zero && line.Price is null && !rules.Prices.Any(price => price.Service == entry.Service && price.Resource == standard.Resource))
            _findings.Add(FulfilmentFindings.PriceMissing, entry.Service, standard.Resource);
        _lines.Add(line);
    }

    private void Add(ServiceData entry, CostRelief relief, long? recipients)
    {
        var count = _findings.Accept(relief.Recipients, relief.Service, relief.Name);
        if (count > recipients) _findings.Add(FulfilmentFindings.ReliefAboveRecipients, relief.Service, relief.Name, count, recipients);
        _lines.Add(new NeedLine(relief.Service, NeedKind.CostRelief, relief.Name, entry.Unit)
        {
            Base = count,
            Required = count,
            Available = 0,
            Price = Accept(new UnitPrice(relief.Service, relief.Name, relief.Each, relief.Name, relief.Year) { Decree = relief.Decree }),
        });
    }

    private Ratio? Required(long? count, ResourceStandard standard)
    {
        if (count is not { } units) return null;
        var required = rules.WholeUnits.Of(standard.Factor * units);
        if (required <= Figure.MostCount) return required;
        _findings.Add(FulfilmentFindings.CountOutOfRange, standard.Service, standard.Resource, WholeUnits.Ceiling(required));
        return null;
    }

    private UnitPrice? Price(NeedKey key) =>
        rules.Prices.FirstOrDefault(price => price.Service == key.Service && price.Resource == key.Resource) is { } price ? Accept(price) : null;

    private UnitPrice? Accept(UnitPrice price)
    {
        if (price.Amount > Rupiah.Zero && price.Amount <= MostAmount) return price;
        _findings.Add(FulfilmentFindings.PriceOutOfRange, price.Service, price.Resource, price.Amount);
        return null;
    }

    /// <summary>The first stage has found what is outside; here it is unknown.</summary>
    private static long? Usable(long? count) => count is >= 0 and <= Figure.MostCount ? count : null;
}
