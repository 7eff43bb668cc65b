using System.Numerics;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>A recap against the reports that it is made of.</summary>
internal sealed class RecapRule() : ComparisonRule("recap")
{
    public override string Describe(Language language) => language == Language.Indonesian ? "rekapitulasi sama dengan jumlah bagiannya" : "a recap equals the sum of its parts";

    public override string ToString() => Name;

    internal override void Compare(ComparedData data)
    {
        var parts = Fitting(data).Select(part => new FigureIndex(part, data.Catalog)).ToArray();
        if (parts.Length == 0) return;
        foreach (var figure in data.Now.All.Where(figure => parts.Any(part => MayHold(part, figure, data)))) CompareFigure(figure, parts, data);

        var lacking = parts.SelectMany(part => part.All)
            .Where(figure => figure is { Item: null, Known: not null } && data.Now.IsInScope(figure.Service) && data.Now.Find(figure) is null)
            .GroupBy(figure => figure.Known!).OrderBy(group => group.Key.CatalogPosition);
        foreach (var group in lacking)
            data.Findings.Add(ComparisonFindings.RecapLacksService, group.Key.Key, null, data.Submission.Place, group.Key.OfficialName, group.Count(), parts.Length);
    }

    private static void CompareFigure(IndexedFigure figure, FigureIndex[] parts, ComparedData data)
    {
        var found = parts.Select(part => (part.Submission, Figure: part.Find(figure)!)).Where(part => part.Figure is not null).ToArray();
        foreach (var (report, part) in found.Where(part => IsUnlike(part.Figure, figure)))
        {
            data.Find(MergeFindings.UnlikeUnits, figure, $"{report.Sender} ({report.Region})", Counted(part, figure), data.Submission.Sender, Counted(figure, part));
            return;
        }

        foreach (var field in Enum.GetValues<FigureField>())
        {
            var given = found.Select(part => part.Figure.Number(field)).Where(number => number is not null).ToArray();
            var total = figure.Number(field);
            if (total is null && given.Length == 0) continue;
            var sum = given.Aggregate(BigInteger.Zero, (before, number) => before + number!.Value);
            if (total != sum) data.Find(ComparisonFindings.RecapDiffers, figure, field, (object?)total ?? "–", given.Length, parts.Length, sum);
        }
    }

    private static List<Submission> Fitting(ComparedData data)
    {
        var whole = data.Submission;
        var fitting = new List<Submission>();
        var seen = new HashSet<(string, string)>();
        foreach (var part in data.Comparison.Parts)
        {
            var isInside = part.Region == whole.Region || whole.Region.IsProvince && part.Region.Province == whole.Region;
            if (!isInside || part.Period != whole.Period)
                data.Findings.Add(ComparisonFindings.PartOutsideRecap, null, null, part.Place, part.Sender, part.Region, part.Period, whole.Region, whole.Period);
            else if (!seen.Add((part.Region.ToString(), LooseName.Of(part.Sender))))
                data.Findings.Add(ComparisonFindings.PartTwice, null, null, part.Place, part.Sender, part.Region);
            else
                fitting.Add(part);
        }

        return fitting;
    }

    // A province's own services stand beside the recap of its kabupaten/kota; no part holds them.
    private static bool MayHold(FigureIndex part, IndexedFigure figure, ComparedData data) =>
        figure.Known is { } service && data.Catalog.Regions.Find(part.Submission.Region, data.Catalog.Year) is { } region && data.Catalog.OwedBy(region).Includes(service);

    private static bool IsUnlike(IndexedFigure one, IndexedFigure other) =>
        one.Kind != other.Kind || one.Unit is { } unit && other.Unit is { } otherUnit && LooseName.Of(unit) != LooseName.Of(otherUnit);

    private static Bilingual Counted(IndexedFigure figure, IndexedFigure other) =>
        Bilingual.Of(language => figure.Kind is { } kind && kind != other.Kind ? $"{figure.Unit} ({kind.Name(language)})" : figure.Unit ?? "–");
}
