using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>The chain from plan to budget, service by service (<i>matriks layanan dan dokumen</i>): target, unit and money in each document, where they part, and why.</summary>
/// <remarks>Nothing is filled in: a missing target or amount stays missing. Rows count once, by the shares of their tags; the order of rows makes no difference.</remarks>
[LegalTerm("matriks layanan dan dokumen")]
public sealed class ServiceChain
{
    private ServiceChain(DocumentChain chain, BudgetYear year, LocalDate day, ServiceChainMethod method, IReadOnlyList<ServiceChainColumn> columns, IReadOnlyList<ServiceChainLine> lines, IReadOnlyList<ServiceChainAnswer> rest)
    {
        Chain = chain;
        Year = year;
        Day = day;
        Method = method;
        Columns = columns;
        Lines = lines;
        Answers = Array.AsReadOnly(lines.SelectMany(line => line.Answers).Concat(rest).ToArray());
    }

    /// <summary>The documents.</summary>
    public DocumentChain Chain { get; }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>The day as of which documents hold.</summary>
    public LocalDate Day { get; }

    /// <summary>How rows were given to services.</summary>
    public ServiceChainMethod Method { get; }

    /// <summary>The documents that hold, in the order of the chain: plans of several years, the original round, the shifted one, the changed one.</summary>
    public IReadOnlyList<ServiceChainColumn> Columns { get; }

    /// <summary>One for each service that the region owes, and for each other one that some row pays for; in the order of the catalogue.</summary>
    public IReadOnlyList<ServiceChainLine> Lines { get; }

    /// <summary>Every answer: service by service, then those about rows of no service.</summary>
    public IReadOnlyList<ServiceChainAnswer> Answers { get; }

    /// <summary>The documents from RPJMD to DPA of which none holds on the day; KUA, which seldom has rows, and the action plan are not asked for.</summary>
    public IReadOnlyList<PlanningDocumentKind> MissingDocuments => Array.AsReadOnly(Enum.GetValues<PlanningDocumentKind>()
        .Where(kind => kind is not (PlanningDocumentKind.ActionPlan or PlanningDocumentKind.Rpd or PlanningDocumentKind.Kua))
        .Where(kind => !Columns.Any(column => column.Kind == kind || (kind == PlanningDocumentKind.Rpjmd && column.Kind == PlanningDocumentKind.Rpd))).ToArray());

    /// <summary>Lays the documents of a chain side by side.</summary>
    /// <param name="chain">The documents.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="day">As of which day documents hold, in any calendar; the last day of the year for all that held in it.</param>
    /// <param name="catalog">The services and who owes which.</param>
    /// <param name="method">How rows are given to services; <see cref="ServiceChainMethod.Usual"/> unless told.</param>
    /// <exception cref="OverflowException">A sum of money is out of range.</exception>
    public static ServiceChain Of(DocumentChain chain, BudgetYear year, LocalDate day, ServiceCatalog catalog, ServiceChainMethod? method = null)
    {
        Require.NotNull(chain);
        Require.NotNull(catalog);
        method ??= ServiceChainMethod.Usual;
        var services = new RowServices(chain.Region.IsProvince ? ServiceLevel.Province : ServiceLevel.RegencyOrCity, catalog, method);
        var columns = new ChainColumns([.. ChainDocuments.Of(chain, year, day).Select(one => new ColumnContents(one.Kind, one.Round, one.Documents, services, year))]);
        var owed = Owed(chain, year, catalog).Select(service => service.Key).ToHashSet(StringComparer.Ordinal);
        var paid = columns.SelectMany(column => column.Services).ToHashSet(StringComparer.Ordinal);
        var lines = catalog.Services.Where(service => owed.Contains(service.Key) || paid.Contains(service.Key))
            .Select(service => ChainWalk.Run(service, owed.Contains(service.Key), columns, chain.Population(service, year), services)).ToArray();
        return new ServiceChain(chain, year, day, method, Array.AsReadOnly(columns.Select(column => column.Column).ToArray()), Array.AsReadOnly(lines), TaggedByDocument(columns, catalog));
    }

    /// <summary>The line of a service; null when the region neither owes nor pays for it.</summary>
    public ServiceChainLine? Line(ServiceType service) => Lines.FirstOrDefault(line => line.Service.Key == Require.NotNull(service).Key);

    private static IEnumerable<ServiceType> Owed(DocumentChain chain, BudgetYear year, ServiceCatalog catalog) => catalog.Regions.Find(chain.Region, year) is { } region
        ? catalog.OwedBy(region).Owed
        : catalog.Services.Where(service => service.Level == ServiceLevel.Province == chain.Region.IsProvince);

    // The money of these rows is in no sum: the tags in use do not know them.
    private static ServiceChainAnswer[] TaggedByDocument(ChainColumns columns, ServiceCatalog catalog) =>
    [
        .. columns.SelectMany((column, at) => column.TaggedHereOnly.Select(one => (At: at, column.Column, one.Document, one.Row)))
            .OrderBy(one => one.Row.Reading.Text, StringComparer.Ordinal).ThenBy(one => one.At).ThenBy(one => one.Row.Name, StringComparer.Ordinal).ThenBy(one => one.Row.Place?.Line)
            .DistinctBy(one => one.Row.Reading.Text, StringComparer.Ordinal)
            .Select(one => new ServiceChainAnswer(
                ServiceChainAnswerKind.TaggedByDocumentOnly, AnswerWeight.Of(ServiceChainAnswerKind.TaggedByDocumentOnly), one.Row.Tag!.Parts is [var named] ? catalog.Find(named.Service) : null, one.Column,
                _ => one.Row.ToString(), ServiceChainStep.Of(one.Column, one.Document, one.Row))),
    ];
}
