using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json;

public static partial class SubmissionCsv
{
    /// <summary>A file to be filled in: the declarations, and a row for the recipients and each scored quality item of the services.</summary>
    /// <param name="region">The region to be reported on.</param>
    /// <param name="catalog">The catalogue of the period's year.</param>
    /// <param name="services">The services that the sender answers for.</param>
    /// <param name="sender">Who reports.</param>
    /// <param name="period">The year, quarter or year to date.</param>
    /// <returns>UTF-8 with a byte order mark, lines ended by CR LF, separated by semicolons; no number is filled in. Before the first
    /// year with quality there are rows for recipients only.</returns>
    /// <exception cref="ArgumentException">The catalogue is that of another year, or the region did not exist in it.</exception>
    public static ReadOnlyMemory<byte> Template(
        Region region, ServiceCatalog catalog, IEnumerable<ServiceType> services, string sender, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(services);
        if (catalog.Year != period.Year) throw new ArgumentException($"The catalogue is that of {catalog.Year}, the period lies in {period.Year}.", nameof(catalog));
        var code = region.CodeIn(period.Year) ?? throw new ArgumentException($"{region} did not exist in {period.Year}.", nameof(region));
        var listed = services.ToArray();
        var figures = listed.Select(service => new ServiceFigures(service.Key, Figure.Unknown, Items(service, catalog, period.Year)));
        return Write(new Submission(code, period, sender, figures) { Services = [.. listed.Select(service => service.Key)] }, catalog);
    }

    /// <summary>A submission as a file that <see cref="Read"/> gives back, without the places of its figures.</summary>
    /// <param name="submission">What a sender reports.</param>
    /// <param name="catalog">The catalogue that gives names and units.</param>
    /// <returns>UTF-8 with a byte order mark, lines ended by CR LF, separated by semicolons.</returns>
    /// <exception cref="ArgumentException">A figure that is not applicable or not yet due has a target or a basis beside its reason.</exception>
    public static ReadOnlyMemory<byte> Write(Submission submission, ServiceCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(catalog);
        return Strict.GetBytes(ByteOrderMark + CsvWriter.Write(submission, catalog));
    }

    private static IEnumerable<QualityFigure>? Items(ServiceType service, ServiceCatalog catalog, BudgetYear year) =>
        year < ServiceCatalog.FirstYearWithQuality || catalog.QualityListOf(service) is not { Scored.Count: > 0 } list
            ? null
            : list.Scored.Select(item => new QualityFigure(item.Name, item.Component, Figure.Unknown));
}
