using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What is amiss with the tag of a row and the services that it names.</summary>
internal static class TagReview
{
    public static void Check(PlacedRow row, AlignmentFacts facts, AlignmentNotes notes, bool documentSaysTags)
    {
        if (row.Row.Service is { } own) CheckService(row, own, facts, notes);
        var tag = row.Row.Tag;
        if (tag is { IsSpm: true }) CheckShares(row, tag, facts, notes);
        if (row.Row.Code is not { Depth: NomenclatureDepth.SubKegiatan } code) return;
        var official = facts.TagOf(code);
        if (tag is { IsSpm: true } && official is null && facts.Options.Nomenclature.Find(facts.Level, code)?.IsSpm == false)
            notes.Add(AlignmentFindings.TagNotOfficial, row);
        if (official is { Origin: TagOrigin.Official } && tag is not { IsSpm: true } && documentSaysTags)
            notes.Add(AlignmentFindings.TagMissing, row);
    }

    private static void CheckShares(PlacedRow row, DocumentTag tag, AlignmentFacts facts, AlignmentNotes notes)
    {
        foreach (var part in tag.Parts) CheckService(row, part.Service, facts, notes);
        var shares = tag.Parts.Where(part => part.Share is not null).Select(part => part.Share!.Value).ToArray();
        if (shares.Length == 0) return;
        var sum = Ratio.Sum(shares);
        // Where some parts have no share, the others may leave room for them; they cannot take more than all.
        if (shares.Length < tag.Parts.Count ? sum > Ratio.One : sum != Ratio.One || shares.Any(share => share.Sign < 0))
            notes.Add(AlignmentFindings.SharesDoNotClose, row, PrintedNumber.Percent(sum));
    }

    private static void CheckService(PlacedRow row, string service, AlignmentFacts facts, AlignmentNotes notes)
    {
        if (facts.Catalog is not { } catalog) return;
        if (catalog.Find(service) is not { } known) notes.Add(AlignmentFindings.ServiceUnknown, row, OneLine.Of(service));
        else if (known.Level != facts.Level && !IsSpecial(row.Row.Code, facts) && !facts.Owes(known)) notes.Add(AlignmentFindings.ServiceOfOtherLevel, row, known.Key);
    }

    // The level digits of special regions stand for laws of their own, which may move services between levels.
    private static bool IsSpecial(NomenclatureCode? code, AlignmentFacts facts) => code?.LevelDigit > 2 && facts.FitsLevelDigit(code);
}
