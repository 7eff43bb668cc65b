using Spm.Core.Catalog;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>What of a report card is left out on a page for the public (<i>angka yang tidak ditampilkan</i>).</summary>
/// <remarks>Beside the numbers that are too small, as many others are left out as it takes so that no printed sum gives them back. It
/// protects against subtraction on one page, not against other pages, other periods or what a reader knows already.</remarks>
[LegalTerm("angka yang tidak ditampilkan")]
public sealed class CardDisclosure
{
    private readonly HashSet<string> _services;
    private readonly HashSet<Urusan> _urusan;
    private readonly HashSet<AgencyPoints> _agencies;
    private readonly HashSet<string> _withoutItems;
    private readonly HashSet<string> _withoutParts;

    private CardDisclosure(ReportCard card, DisclosureRules rules)
    {
        Rules = rules;
        var search = new DisclosureSearch(card, rules);
        _services = search.Services;
        _urusan = search.Urusan;
        _agencies = search.Agencies;
        CanBeRecovered = search.CanBeRecovered;
        _withoutItems = card.Lines.Where(line => rules.WithholdsItems(line.Index)).Select(line => line.Index.Service.Key).ToHashSet(StringComparer.Ordinal);
        _withoutParts = rules.ShowsSensitiveParts ? [] : card.Agencies.SelectMany(agency => agency.Services).Select(entry => entry.Key)
            .Where(service => service.SmallCountsAreSensitive).GroupBy(service => service.Key).Where(senders => senders.Count() > 1)
            .Select(senders => senders.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The rules that were followed.</summary>
    public DisclosureRules Rules { get; }

    /// <summary>True when anything but items is left out.</summary>
    public bool HidesAny => _services.Count + _urusan.Count + _agencies.Count > 0;

    /// <summary>How many services are left out, those that protect others included.</summary>
    public int HiddenServices => _services.Count;

    /// <summary>True when a number that is left out still follows from the printed ones, because nothing more could be left out.</summary>
    public bool CanBeRecovered { get; }

    /// <summary>Works out what is left out.</summary>
    /// <param name="card">The report card.</param>
    /// <param name="rules">The rules; null for <see cref="DisclosureRules.Default"/>.</param>
    public static CardDisclosure Of(ReportCard card, DisclosureRules? rules = null) => new(Require.NotNull(card), rules ?? DisclosureRules.Default);

    /// <summary>True when every number of the service is left out.</summary>
    public bool Hides(ServiceType service) => _services.Contains(Require.NotNull(service).Key);

    /// <summary>True when the index and the points of the urusan are left out.</summary>
    public bool Hides(Urusan urusan) => _urusan.Contains(Require.NotNull(urusan));

    /// <summary>True when the points of the sender are left out.</summary>
    public bool Hides(AgencyPoints agency) => _agencies.Contains(Require.NotNull(agency));

    /// <summary>True when the quality items of the service are not listed.</summary>
    public bool HidesItems(ServiceType service) => Hides(service) || _withoutItems.Contains(service.Key);

    /// <summary>True when nothing is said of what each of its several senders counts.</summary>
    public bool HidesParts(ServiceType service) => Hides(service) || _withoutParts.Contains(service.Key);
}
