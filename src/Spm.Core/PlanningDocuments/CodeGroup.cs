using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>The rows of one sub kegiatan in one document, or all rows of a service when one side names no codes.</summary>
internal sealed class CodeGroup
{
    public CodeGroup(NomenclatureCode? code, IReadOnlyList<ServiceChainPart> parts, bool isWhole = false)
    {
        Code = code;
        Parts = parts;
        Targets = [.. parts.Where(part => !isWhole || part.IsRecipients).SelectMany(part => part.Targets)];
        SaysTargets = !isWhole || parts.Any(part => part.IsRecipients);
        Money = parts.All(part => part.Money is not null) ? parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Money!.Value) : null;
    }

    public NomenclatureCode? Code { get; }

    public IReadOnlyList<ServiceChainPart> Parts { get; }

    public IReadOnlyList<RowTarget> Targets { get; }

    /// <summary>False when no row of a whole service counts its people, so that silence about a target means nothing.</summary>
    public bool SaysTargets { get; }

    /// <summary>Null when a row states none.</summary>
    public Rupiah? Money { get; }

    public bool IsFunded => Parts.Any(part => part.IsFunded);

    /// <summary>The row with the most money.</summary>
    public ServiceChainPart Main => Parts.MaxBy(part => part.Money) ?? Parts[0];

    public static Dictionary<NomenclatureCode, CodeGroup> By(IReadOnlyList<ServiceChainPart> parts) =>
        parts.Where(part => part.Code is not null).GroupBy(part => part.Code!).ToDictionary(group => group.Key, group => new CodeGroup(group.Key, [.. group]));

    public ServiceChainStep Step(ServiceChainColumn column) => ServiceChainStep.Of(column, Main, Parts.Count - 1);

    public MoneyChange MoneyTo(CodeGroup later, bool isStatedElsewhere)
    {
        if (IsFunded && !later.IsFunded && isStatedElsewhere) return MoneyChange.Gone;
        if (Money is not { } from || later.Money is not { } to) return MoneyChange.Unknown;
        return to == from ? MoneyChange.Same : to < from ? MoneyChange.Cut : MoneyChange.Raised;
    }

    public bool IsOfOtherAgencies(CodeGroup later)
    {
        var (from, to) = (Agencies(), later.Agencies());
        return from.Count > 0 && to.Count > 0 && !from.SetEquals(to);
    }

    private HashSet<string> Agencies() => [.. Parts.Select(part => part.Agency).OfType<string>().Select(LooseName.Of)];
}
