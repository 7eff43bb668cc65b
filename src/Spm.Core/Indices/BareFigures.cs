using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>Figures for a test vector or a what-if (<i>angka lepas</i>): sound numbers that no catalogue was asked about.</summary>
/// <remarks>Services of both levels may stand together, every listed item is scored, item names are free, and nothing is missing: a
/// service that is not listed does not exist. Results say that they come from bare figures.</remarks>
[LegalTerm("angka lepas")]
public sealed class BareFigures
{
    private BareFigures(CheckedService[] services) => Services = Array.AsReadOnly(services);

    internal IReadOnlyList<CheckedService> Services { get; }

    /// <summary>Takes figures of known services.</summary>
    /// <param name="figures">One entry a service.</param>
    /// <param name="catalog">Whose service keys are used.</param>
    /// <exception cref="ArgumentException">An unknown service key, a service or item named twice, a count outside 0..2⁵³−1, done without
    /// required, or more than <see cref="SubmissionCheck.MostItems"/> items.</exception>
    public static BareFigures Of(IEnumerable<ServiceFigures> figures, ServiceCatalog catalog)
    {
        Require.NotNull(catalog);
        var entries = Require.Copy(figures);
        var seen = new HashSet<ServiceType>();
        var services = new List<CheckedService>(entries.Count);
        foreach (var entry in entries)
        {
            var service = catalog.Services.FirstOrDefault(known => known.Key == entry.Service)
                ?? throw new ArgumentException($"\"{entry.Service}\" is no service key.", nameof(figures));
            if (!seen.Add(service)) throw new ArgumentException($"{entry.Service} stands twice.", nameof(figures));
            services.Add(new CheckedService(service, Sound(entry.Recipients, entry.Service), Items(entry), []));
        }

        return new BareFigures([.. services.OrderBy(service => service.Service.CatalogPosition)]);
    }

    private static CheckedItem[]? Items(ServiceFigures entry)
    {
        if (entry.Quality is not { } quality) return null;
        if (quality.Count > SubmissionCheck.MostItems)
            throw new ArgumentException($"{entry.Service} lists {quality.Count} quality items; at most {SubmissionCheck.MostItems} are accepted.", nameof(entry));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new CheckedItem[quality.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var item = quality[i];
            if (!seen.Add(item.Indicator)) throw new ArgumentException($"{entry.Service}: the item \"{item.Indicator}\" stands twice.", nameof(entry));
            items[i] = new CheckedItem(item.Indicator, item.Component, Sound(item.Figure, entry.Service), null);
        }

        return items;
    }

    private static Figure Sound(Figure figure, string service)
    {
        if (figure.Required is < 0 or > Figure.MostCount || figure.Done is < 0 or > Figure.MostCount)
            throw new ArgumentException($"{service}: a count is a whole number from 0 to {Figure.MostCount}.", nameof(figure));
        return figure is { Done: not null, Required: null }
            ? throw new ArgumentException($"{service}: done stands without required.", nameof(figure))
            : figure;
    }
}
