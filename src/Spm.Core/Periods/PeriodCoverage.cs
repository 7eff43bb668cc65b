namespace Spm.Core.Periods;

/// <summary>Whether periods make up another, such as months a quarter (<i>kelengkapan periode</i>).</summary>
[LegalTerm("kelengkapan periode")]
public sealed class PeriodCoverage
{
    internal PeriodCoverage(ReportingPeriod whole, IEnumerable<ReportingPeriod> parts)
    {
        Whole = whole;
        Parts = Array.AsReadOnly(parts.ToArray());
        Outside = Array.AsReadOnly(Parts.Where(part => !whole.Covers(part)).ToArray());
        var covered = Parts.SelectMany(part => part.Months).GroupBy(month => month).ToDictionary(group => group.Key, group => group.Count());
        Missing = Array.AsReadOnly(whole.Months.Where(month => !covered.ContainsKey(month)).ToArray());
        Doubled = Array.AsReadOnly(covered.Where(entry => entry.Value > 1).Select(entry => entry.Key).Order().ToArray());
    }

    /// <summary>What was to be made up.</summary>
    public ReportingPeriod Whole { get; }

    /// <summary>The periods as given.</summary>
    public IReadOnlyList<ReportingPeriod> Parts { get; }

    /// <summary>Months of the whole that no part covers, in order.</summary>
    public IReadOnlyList<Month> Missing { get; }

    /// <summary>Months that more than one part covers, in order.</summary>
    public IReadOnlyList<Month> Doubled { get; }

    /// <summary>Parts that do not lie within the whole.</summary>
    public IReadOnlyList<ReportingPeriod> Outside { get; }

    /// <summary>True when every month of the whole is covered once and nothing else is.</summary>
    public bool IsExact => Missing.Count == 0 && Doubled.Count == 0 && Outside.Count == 0;

    /// <summary>What is missing, doubled or outside; <c>exact</c> when nothing is.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The same in words.</summary>
    public string ToString(Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        if (IsExact) return isIndonesian ? "tepat" : "exact";
        var parts = new List<string>();
        Add(isIndonesian ? "tidak tercakup" : "not covered", Missing.Select(month => month.ToString(language)));
        Add(isIndonesian ? "tercakup lebih dari sekali" : "covered more than once", Doubled.Select(month => month.ToString(language)));
        Add(isIndonesian ? "di luar" : "outside", Outside.Select(part => part.ToString(language)));
        return string.Join("; ", parts);

        void Add(string what, IEnumerable<string> which)
        {
            if (string.Join(", ", which) is { Length: > 0 } list) parts.Add($"{what}: {list}");
        }
    }
}
