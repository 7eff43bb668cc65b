using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which services a row pays for, and with which part of its money.</summary>
internal sealed class RowServices
{
    private readonly ServiceLevel _level;
    private readonly ServiceCatalog _catalog;
    private readonly ServiceChainMethod _method;
    private readonly Dictionary<NomenclatureCode, (NomenclatureCode Code, BudgetTag? Tag, Found? Usual)> _read = [];
    private readonly Lazy<ILookup<NomenclatureCode, ServiceType>> _under;

    public RowServices(ServiceLevel level, ServiceCatalog catalog, ServiceChainMethod method)
    {
        _level = level;
        _catalog = catalog;
        _method = method;
        _under = new(() => (
            from tag in method.Tagging.Tags
            where tag.Level == level
            from service in tag.Services
            from above in (NomenclatureCode[])[tag.Code.Ancestor(NomenclatureDepth.Kegiatan)!, tag.Code.Ancestor(NomenclatureDepth.BudgetProgram)!]
            select (above, service)).Distinct().ToLookup(pair => pair.above, pair => pair.service));
    }

    /// <summary>The services under a programme or kegiatan, by the tags.</summary>
    public IEnumerable<ServiceType> Under(NomenclatureCode code) => _under.Value[code];

    /// <summary>The codes that pay for a service at this level, in order.</summary>
    public IEnumerable<NomenclatureCode> CodesOf(ServiceType service) => _method.Tagging.TagsOf(service).Where(tag => tag.Level == _level).Select(tag => tag.Code);

    /// <summary>What the row pays for; null when it is not tagged. A tag that gives no service its part leaves the money unassigned.</summary>
    public Found? Of(DocumentRow row)
    {
        if (row.Service is { } named)
        {
            var code = row.Code is { } written ? Read(written).Code : null;
            return _catalog.Find(named) is { } service ? new Found(code, [service], [Ratio.One], code is null || IsAlone(service)) : new Found(code, [], [], false);
        }

        if (row.Code is not { Depth: NomenclatureDepth.SubKegiatan } sub || Read(sub) is not (var current, { } tag, var usual)) return null;
        return OwnShares(tag, row.Tag) is { } own ? new Found(current, tag.Services, own, false) : usual;
    }

    // What the document states of shares comes before the reading, when it is about the services of the tag and adds up.
    private static IReadOnlyList<Ratio>? OwnShares(BudgetTag tag, DocumentTag? stated)
    {
        if (tag.Shares is not null || tag.Services.Count < 2 || stated?.Parts.Count != tag.Services.Count) return null;
        var shares = tag.Services.Select(service => stated.Parts.FirstOrDefault(part => part.Service == service.Key)?.Share).ToArray();
        return shares.All(share => share is { Sign: >= 0 }) && Ratio.Sum([.. shares.Select(share => share!.Value)]) == Ratio.One ? [.. shares.Select(share => share!.Value)] : null;
    }

    /// <summary>The code that stands today, its tag, and what a row of it pays for unless the document states shares.</summary>
    private (NomenclatureCode Code, BudgetTag? Tag, Found? Usual) Read(NomenclatureCode code)
    {
        if (_read.TryGetValue(code, out var known)) return known;
        var current = _method.Crosswalk?.Successors(_level, code) is [var successor] ? successor.Code : code;
        if ((_method.Tagging.Find(_level, code) ?? _method.Tagging.Find(_level, current)) is not { } tag) return _read[code] = (current, null, null);
        var shares = BudgetTagging.SharesOf(tag, _method.Shared);
        var found = new Found(current, [.. shares.Select(one => one.Service)], [.. shares.Select(one => one.Share)], tag.Services is [var only] && IsAlone(only));
        return _read[code] = (current, tag, found);
    }

    private bool IsAlone(ServiceType service) => CodesOf(service).Take(2).Count() == 1;

    /// <summary>What a row pays for.</summary>
    /// <param name="Code">Its code of today; null when it names the service instead.</param>
    /// <param name="Services">The services.</param>
    /// <param name="Shares">The part of each.</param>
    /// <param name="IsRecipients">Whether its target counts the people of the one service.</param>
    internal sealed record Found(NomenclatureCode? Code, IReadOnlyList<ServiceType> Services, IReadOnlyList<Ratio> Shares, bool IsRecipients);
}
