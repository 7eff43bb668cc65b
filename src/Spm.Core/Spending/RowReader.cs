using System.Collections.ObjectModel;
using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>Reads the rows of documents with their standing and parts.</summary>
internal sealed class RowReader
{
    private readonly IReadOnlyList<PlanningDocument> _documents;
    private readonly BudgetYear _year;
    private readonly SpendingMethod _method;
    private readonly CeilingKind _ceiling;
    private readonly ServiceLevel _level;
    private readonly ServiceCatalog _catalog;
    private readonly FoldedNames _names = new();
    private readonly HashSet<string> _withOwnDocument;

    public RowReader(IReadOnlyList<PlanningDocument> documents, BudgetYear year, SpendingMethod method)
    {
        _documents = documents;
        _year = year;
        _method = method;
        _ceiling = method.CeilingOf(documents[0].Kind);
        _level = documents[0].Region.IsProvince ? ServiceLevel.Province : ServiceLevel.RegencyOrCity;
        _catalog = ServiceCatalog.For(year < ServiceCatalog.FirstYear ? ServiceCatalog.FirstYear : year);
        _withOwnDocument = [.. documents.Select(document => _names.Of(document.Agency)).OfType<string>()];
    }

    public IEnumerable<SpendingRow> Read()
    {
        foreach (var document in _documents)
        {
            var tree = new RowTree(document, _names);
            foreach (var row in document.Rows) yield return Read(document, row, tree);
        }
    }

    private SpendingRow Read(PlanningDocument document, DocumentRow row, RowTree tree)
    {
        var (ceiling, realised) = (Portions.Ordinary(row.Amount(_ceiling, _year)), Portions.Ordinary(row.Realised));
        var agency = _names.Of(row.Agency ?? document.Agency);
        if (tree.HasRowsBelow(row, agency)) return Plain(SpendingStanding.Subtotal);
        if (document.Agency is null && agency is not null && _withOwnDocument.Contains(agency)) return Plain(SpendingStanding.Superseded);
        if (document.Kind == PlanningDocumentKind.ActionPlan && row.Service is { } name && _catalog.Find(name) is { } service) return Counted([new ServiceShare(service, Ratio.One)], null, null);
        if (row.Code is not { } code) return Plain(SpendingStanding.Unread);
        if (Find(code) is not var (tag, successor)) return Plain(IsTagged() ? SpendingStanding.TaggedByDocumentOnly : SpendingStanding.NotLookedUp);
        if (tag is null) return Plain(IsTagged() ? SpendingStanding.TaggedByDocumentOnly : SpendingStanding.Other);
        if (tag.Services.Count == 0) return Plain(SpendingStanding.WithoutService, tag, successor);
        var shares = StatedShares(tag, row.Tag) ?? BudgetTagging.SharesOf(tag, _method.Shared);
        return shares.Count == 0 ? Plain(SpendingStanding.LeftOut, tag, successor) : Counted(shares, tag, successor);

        bool IsTagged() => row.Tag is { IsSpm: true };

        SpendingRow Plain(SpendingStanding standing, BudgetTag? tag = null, NomenclatureCode? successor = null) =>
            new(document, row, standing, ceiling, realised) { AgencyKey = agency, Tag = tag, Successor = successor };

        SpendingRow Counted(IReadOnlyList<ServiceShare> shares, BudgetTag? tag, NomenclatureCode? successor) =>
            new(document, row, ceiling is null ? SpendingStanding.WithoutCeiling : SpendingStanding.Counted, ceiling, realised)
            {
                AgencyKey = agency,
                Tag = tag,
                Successor = successor,
                Parts = Parts([.. shares.OrderBy(share => share.Service.CatalogPosition)], ceiling, realised, Outside(row)),
            };
    }

    /// <summary>The tag, with the code that it was found under where that is another; null where the code cannot be looked up.</summary>
    private (BudgetTag? Tag, NomenclatureCode? Successor)? Find(NomenclatureCode code)
    {
        if (code.Depth != NomenclatureDepth.SubKegiatan || !_method.Tagging.Version.Fits(code)) return null;
        if (_method.Tagging.Find(_level, code) is { } tag) return (tag, null);
        var successors = _method.Crosswalk?.Successors(_level, code) ?? [];
        var tags = successors.Select(successor => _method.Tagging.Find(_level, successor.Code)).OfType<BudgetTag>().ToArray();
        if (tags.Length == 0) return (null, null);
        return successors.Count == 1 ? (tags[0], tags[0].Code) : null;
    }

    /// <summary>The shares that the document states, where the tag states none and both name the same services.</summary>
    private List<ServiceShare>? StatedShares(BudgetTag tag, DocumentTag? stated)
    {
        if (tag.Services.Count < 2 || tag.Shares is not null || stated is not { IsSpm: true } || stated.Parts.Count != tag.Services.Count) return null;
        var shares = new List<ServiceShare>();
        foreach (var service in tag.Services)
        {
            var part = stated.Parts.FirstOrDefault(part => _catalog.Find(part.Service)?.Key == service.Key);
            if (part?.Share is not { Sign: > 0 } share) return null;
            shares.Add(new ServiceShare(service, share));
        }

        return Ratio.Sum([.. shares.Select(share => share.Share)]) == Ratio.One ? shares : null;
    }

    private static ReadOnlyCollection<SpendingPart> Parts(ServiceShare[] shares, Rupiah? ceiling, Rupiah? realised, Rupiah outside)
    {
        var ratios = Array.ConvertAll(shares, share => share.Share);
        var (ceilings, spent, beside) = (Split(ceiling), Split(realised), Portions.Of(outside, ratios));
        return Array.AsReadOnly(shares.Select((share, at) => new SpendingPart(share.Service, share.Share, ceilings?[at], spent?[at], beside[at])).ToArray());

        IReadOnlyList<Rupiah>? Split(Rupiah? amount) => amount is { } given ? Portions.Of(given, ratios) : null;
    }

    private static Rupiah Outside(DocumentRow row) => row.Fundings
        .Where(funding => !funding.Channel.IsInBudget()).Aggregate(Rupiah.Zero, (sum, funding) => sum + (Portions.Ordinary(funding.Amount) ?? Rupiah.Zero));
}
