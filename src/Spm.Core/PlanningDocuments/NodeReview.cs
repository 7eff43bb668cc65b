using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What is amiss among the rows of one document: sums, repetitions, targets that cannot be read.</summary>
internal sealed class NodeReview(DocumentSet set, AlignmentFacts facts, AlignmentNotes notes)
{
    private static readonly NomenclatureDepth[] Depths = [NomenclatureDepth.BudgetProgram, NomenclatureDepth.Kegiatan, NomenclatureDepth.SubKegiatan];

    public void Check()
    {
        foreach (var depth in Depths)
        {
            foreach (var node in set.At(depth))
            {
                if (node.RowCount == 0 || (facts.Options.SpmOnly && !node.IsSpm)) continue;
                CheckTargets(node);
                if (node.RowCount > 1) CheckRepetition(node);
                if (node.Children is null) continue;
                CheckSum(node);
                if (depth == NomenclatureDepth.Kegiatan) CheckKegiatanSum(node);
            }
        }
    }

    private void CheckTargets(DocumentNode node)
    {
        foreach (var indicator in node.Indicators(set.Year))
        {
            if (indicator.IsDoubled) notes.Add(AlignmentFindings.IndicatorTwice, AlignmentFindings.IndicatorTwice.Severity, indicator.Row, null, indicator.Name, OneLine.Of(indicator.Name));
            else if (indicator.Text is not null && indicator.Target.IsAmbiguous)
            {
                notes.Add(AlignmentFindings.TargetAmbiguous, AlignmentFindings.TargetAmbiguous.Severity, indicator.Row, null, indicator.Name,
                    facts.Year, OneLine.Of(indicator.Text), Bilingual.Of(language => string.Join("; ", indicator.Target.Notes(language)), indicator.Text));
            }
        }
    }

    private void CheckRepetition(DocumentNode node)
    {
        foreach (var group in node.Rows.GroupBy(row => row.Agency is { } agency ? facts.Fold(agency) : null).Where(group => group.Count() > 1))
        {
            var first = group.Aggregate((one, other) => PlacedRow.Compare(one, other) <= 0 ? one : other);
            notes.Add(AlignmentFindings.CodeTwice, first, node.Code, group.Count(), set.Name);
        }
    }

    private void CheckSum(DocumentNode node)
    {
        if (node.Own is not { } own || node.ChildrenSum() is not { } sum || sum == own) return;
        // A child without an amount could fill what is missing, but nothing can undo what is too much.
        if (sum < own && node.Children!.Exists(child => child.Amount is null)) return;
        var words = node.Code.Depth == NomenclatureDepth.Kegiatan ? new Bilingual("Sub kegiatan di bawahnya", "The sub kegiatan below") : new Bilingual("Kegiatan di bawahnya", "The kegiatan below");
        notes.Add(AlignmentFindings.PartsDiffer, node.First, words, sum, own, RowReview.Size(sum, own));
    }

    private void CheckKegiatanSum(DocumentNode node)
    {
        if (node.Own is not { } own || !node.Rows.Any(row => row.Row.Tag is { IsSpm: true } || row.Row.Service is not null)) return;
        var sum = Rupiah.Zero;
        foreach (var child in node.Children!)
            if (child.IsSpm && child.Amount is { } amount) sum += amount;
        if (sum != own) notes.Add(AlignmentFindings.SummedAtKegiatan, node.First, node.Code, own, sum, RowReview.Size(sum, own));
    }
}
