using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Catalog;

/// <summary>The quality items of an edition, and the list that a year offers for a service.</summary>
internal sealed class QualityTable
{
    private readonly Dictionary<string, ListRow> _lists;
    private readonly ILookup<string, ItemRow> _items;

    public QualityTable(EmbeddedTable lists, EmbeddedTable items, LocalDate edition)
    {
        _lists = lists.KnownOn(edition, "list").ToDictionary(row => row["list"], row => new ListRow(
            row["title"],
            new LegalBasis(row["regulation"], row["confidence"]),
            BudgetYear.Parse(row["valid_from"]),
            row.Optional("carried_over_from") is { } from ? BudgetYear.Parse(from) : null));
        _items = items.KnownOn(edition, "service", "list", "name").ToLookup(row => row["service"], row => new ItemRow(ListOf(row), Item(row)));
    }

    /// <summary>The latest budget year in which a list begins, or is first carried over.</summary>
    public BudgetYear LastChange => _lists.Values.Max(list => list.CarriedOverFrom ?? list.ValidFrom);

    /// <summary>The latest list with scored items, and beside it the latest rows that define the service; null where none was seen.</summary>
    /// <remarks>A list that a later one displaced is gone with all its rows; a list without scored items displaces none.</remarks>
    public QualityList? For(ServiceType service, BudgetYear year)
    {
        var known = _items[service.Key].Where(row => row.List.ValidFrom <= year).ToArray();
        var scored = Latest(known, isScored: true);
        var inForce = scored.FirstOrDefault()?.List;
        var displaced = known.Where(row => row.Item.IsScored && row.List != inForce).Select(row => row.List).ToHashSet();
        var notScored = Latest([.. known.Where(row => !displaced.Contains(row.List))], isScored: false);
        var list = inForce ?? notScored.FirstOrDefault()?.List;
        return list is null
            ? null
            : new QualityList(list.Title, list.Basis, scored.Concat(notScored).Select(row => row.Item), list.CarriedOverFrom is { } from && year >= from);
    }

    /// <summary>An item of any year's list of a service; null when no list ever had it.</summary>
    public (string List, QualityIndicator Item)? Find(ServiceType service, string label)
    {
        var name = LooseName.Of(label);
        var row = _items[service.Key].FirstOrDefault(row => LooseName.Of(row.Item.Name) == name);
        return row is null ? null : (row.List.Title, row.Item);
    }

    private ListRow ListOf(EmbeddedTable.Row row) => _lists.GetValueOrDefault(row["list"])
        ?? throw new InvalidOperationException($"quality-indicators.tsv: the list {row["list"]} of \"{row["name"]}\" is not in quality-lists.tsv for the same edition.");

    private static ItemRow[] Latest(IReadOnlyCollection<ItemRow> rows, bool isScored)
    {
        var list = rows.Where(row => row.Item.IsScored == isScored).MaxBy(row => row.List.ValidFrom)?.List;
        return [.. rows.Where(row => row.Item.IsScored == isScored && row.List == list)];
    }

    private static QualityIndicator Item(EmbeddedTable.Row row) => new(
        row["component"] switch
        {
            "goods" => QualityComponent.Goods,
            "service-rendered" => QualityComponent.ServiceRendered,
            "staff" => QualityComponent.Staff,
            "procedure" => QualityComponent.Procedure,
            var other => throw new InvalidOperationException($"quality-indicators.tsv: \"{other}\" is not a component."),
        },
        row["name"],
        row["unit"],
        new LegalBasis(row["legal_source"], row["confidence"]),
        row.Optional("threshold"),
        row.YesNo("scored") ? null : row["scored_reason"],
        Array.ConvertAll(row.Parts("code"), ExternalCode.Parse));

    private sealed record ListRow(string Title, LegalBasis Basis, BudgetYear ValidFrom, BudgetYear? CarriedOverFrom);

    private sealed record ItemRow(ListRow List, QualityIndicator Item);
}
