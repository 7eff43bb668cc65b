using System.Collections.ObjectModel;
using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>A column with its rows sorted by service.</summary>
internal sealed class ColumnContents
{
    private readonly Dictionary<string, List<ServiceChainPart>> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ServiceChainPart>> _above = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<NomenclatureCode>> _codes;
    private readonly Lazy<ILookup<string, (PlanningDocument Document, DocumentRow Row)>> _byName;

    public ColumnContents(PlanningDocumentKind kind, DocumentVersionKind round, IReadOnlyList<PlanningDocument> documents, RowServices services, BudgetYear year)
    {
        var money = new ColumnMoney();
        var above = new List<(PlanningDocument Document, DocumentRow Row, NomenclatureCode Code)>();
        foreach (var document in documents)
            foreach (var row in document.Rows)
            {
                Tags |= row.Tag is { IsSpm: true };
                HasDetail |= row.Service is not null || row.Code is { Depth: >= NomenclatureDepth.BudgetProgram };
                if (row.Service is null && row.Code is { Depth: NomenclatureDepth.BudgetProgram or NomenclatureDepth.Kegiatan } code)
                {
                    above.Add((document, row, code));
                    continue;
                }

                if (services.Of(row) is { } found) Hold(document, row, found, money, year);
                else if (row is { Tag.IsSpm: true, Code: not null }) TaggedHereOnly.Add((document, row));
            }

        var itemised = above.Count == 0 ? [] : Itemised(documents);
        foreach (var (document, row, code) in above.Where(one => !itemised.Contains(one.Code)))
            foreach (var service in services.Under(code))
                Add(_above, service, new ServiceChainPart(document, row, code, null, null, null, false, []));
        Column = new ServiceChainColumn(kind, round, documents, money);
        _codes = new(() => [.. documents.SelectMany(document => document.Rows).Select(row => row.Code).OfType<NomenclatureCode>()]);
        _byName = new(() => documents.SelectMany(document => document.Rows.Select(row => (Document: document, Row: row)))
            .Where(one => one.Row.Name.Length > 0 && one.Row.Code is null or { Depth: NomenclatureDepth.SubKegiatan }).ToLookup(one => LooseName.Of(one.Row.Name), StringComparer.Ordinal));
    }

    public ServiceChainColumn Column { get; }

    /// <summary>True when some row at or below the programme, or of a service, is there, so that silence about a service means something.</summary>
    public bool HasDetail { get; private set; }

    /// <summary>True when the document marks rows as SPM, so that an unmarked one means something.</summary>
    public bool Tags { get; private set; }

    /// <summary>Rows that the document alone tags.</summary>
    public List<(PlanningDocument Document, DocumentRow Row)> TaggedHereOnly { get; } = [];

    /// <summary>The services that some row pays for.</summary>
    public IEnumerable<string> Services => _held.Keys;

    public bool HasCode(NomenclatureCode code) => _codes.Value.Contains(code);

    /// <summary>Whether the column has the document in which the service would stand: one of the region, one of its agencies, or one with its bidang urusan.</summary>
    public bool CanHold(IReadOnlyList<string> agencies, IReadOnlyList<NomenclatureCode> bidang)
    {
        if (Column.Documents.Any(document => document.Agency is null)) return true;
        if (agencies.Count > 0) return agencies.Any(agency => Column.Documents.Any(document => LooseName.Of(document.Agency!) == LooseName.Of(agency)));
        return bidang.Any(one => _codes.Value.Any(code => code.IsUnder(one)));
    }

    public IReadOnlyList<ServiceChainPart> Held(ServiceType service) => Sorted(_held.GetValueOrDefault(service.Key));

    /// <summary>The deepest rows above the service's sub kegiatan, where none of them is itemised.</summary>
    public IReadOnlyList<ServiceChainPart> Above(ServiceType service)
    {
        var parts = Sorted(_above.GetValueOrDefault(service.Key));
        var deepest = parts.Count == 0 ? default : parts.Max(part => part.Code!.Depth);
        return Array.AsReadOnly(parts.Where(part => part.Code!.Depth == deepest).ToArray());
    }

    public IEnumerable<(PlanningDocument Document, DocumentRow Row)> Named(string name) => name.Length == 0 ? [] : _byName.Value[LooseName.Of(name)];

    private void Hold(PlanningDocument document, DocumentRow row, RowServices.Found found, ColumnMoney money, BudgetYear year)
    {
        var targets = RowTarget.Of(row, year);
        var amount = DocumentMoney.Usable(row.Amount(DocumentMoney.CeilingOf(document.Kind), year));
        var amounts = money.Add(amount, found.Shares);
        for (var i = 0; i < found.Services.Count; i++)
            Add(_held, found.Services[i], new ServiceChainPart(document, row, found.Code, found.Shares[i], amounts[i], amount, found.IsRecipients, targets));
    }

    /// <summary>The codes above some sub kegiatan, whose own rows are sums.</summary>
    private static HashSet<NomenclatureCode> Itemised(IReadOnlyList<PlanningDocument> documents)
    {
        var above = new HashSet<NomenclatureCode>();
        foreach (var code in documents.SelectMany(document => document.Rows).Select(row => row.Code).OfType<NomenclatureCode>().Where(code => code.Depth == NomenclatureDepth.SubKegiatan))
            for (var parent = code.Parent; parent is not null && above.Add(parent); parent = parent.Parent)
            {
            }

        return above;
    }

    private static void Add(Dictionary<string, List<ServiceChainPart>> lists, ServiceType service, ServiceChainPart part)
    {
        if (!lists.TryGetValue(service.Key, out var list)) lists[service.Key] = list = [];
        list.Add(part);
    }

    // By what they say, so that the order of rows in a file makes no difference.
    private static ReadOnlyCollection<ServiceChainPart> Sorted(List<ServiceChainPart>? parts) => Array.AsReadOnly((parts ?? [])
        .OrderBy(part => part.Code).ThenByDescending(part => part.Money).ThenBy(part => part.Agency, StringComparer.Ordinal)
        .ThenBy(part => part.Row.Name, StringComparer.Ordinal).ThenBy(part => part.Row.Reading.Text, StringComparer.Ordinal).ThenBy(part => part.Row.Place?.Line).ToArray());
}
