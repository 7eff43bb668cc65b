namespace Spm.Core.PlanningDocuments;

/// <summary>An indicator of a code with its target of the year.</summary>
internal sealed class NodeIndicator
{
    private string? _looseName;

    public NodeIndicator(PlacedRow row, DocumentIndicator indicator, int year)
    {
        Row = row;
        Indicator = indicator;
        var targets = indicator.Targets;
        for (var at = 0; at < targets.Count && Text is null; at++)
            if (targets[at].Year.Number == year && !string.IsNullOrWhiteSpace(targets[at].Text)) Text = targets[at].Text;
    }

    public PlacedRow Row { get; }

    public DocumentIndicator Indicator { get; }

    public string Name => Indicator.Name;

    /// <summary>The target as written; null when there is none.</summary>
    public string? Text { get; }

    /// <summary>True when the code carries it again with another target or unit: then nothing of it is compared.</summary>
    public bool IsDoubled { get; private set; }

    public TargetValue Target => field ??= TargetValue.Of(Text, Indicator.Unit);

    /// <summary>The unit of the indicator, or else that beside its target.</summary>
    public UnitName? Unit => Target.Unit ?? Indicator.Unit;

    public string LooseName => _looseName ??= Catalog.LooseName.Of(Name);

    /// <summary>Sorted, and what says the same twice taken once.</summary>
    public static NodeIndicator[] Merge(List<NodeIndicator> all)
    {
        all.Sort(Compare);
        var merged = new List<NodeIndicator>(all.Count);
        foreach (var next in all)
        {
            if (merged.Count == 0 || CompareNames(merged[^1], next) != 0) merged.Add(next);
            else merged[^1].IsDoubled |= !merged[^1].SaysSame(next);
        }

        return [.. merged];
    }

    /// <summary>By level, name and reference code.</summary>
    public static int CompareNames(NodeIndicator left, NodeIndicator right)
    {
        if (left.Indicator.Level.CompareTo(right.Indicator.Level) is var levels and not 0) return levels;
        if (string.CompareOrdinal(left.Name, right.Name) is var names and not 0) return names;
        return string.CompareOrdinal(left.Indicator.ReferenceCode, right.Indicator.ReferenceCode);
    }

    public bool SaysSame(NodeIndicator other) => string.Equals(Text, other.Text, StringComparison.Ordinal) && Indicator.Unit == other.Indicator.Unit;

    private static int Compare(NodeIndicator left, NodeIndicator right)
    {
        if (CompareNames(left, right) is var names and not 0) return names;
        if (string.CompareOrdinal(left.Text, right.Text) is var texts and not 0) return texts;
        if (string.CompareOrdinal(left.Indicator.Unit?.Written, right.Indicator.Unit?.Written) is var units and not 0) return units;
        return PlacedRow.Compare(left.Row, right.Row);
    }
}
