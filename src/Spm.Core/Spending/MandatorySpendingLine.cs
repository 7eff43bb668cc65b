using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>One rule with its amounts, share and threshold (<i>baris belanja wajib</i>).</summary>
[LegalTerm("baris belanja wajib")]
public sealed class MandatorySpendingLine
{
    private readonly Bilingual? _source;

    internal MandatorySpendingLine(MandatorySpendingRule rule, BudgetYear year, Rupiah? numerator, Rupiah? denominator, Bilingual? source, bool isFromDocuments)
    {
        Rule = rule;
        Numerator = numerator;
        Denominator = denominator;
        _source = source;
        IsFromDocuments = isFromDocuments;
        Share = numerator is { } part && denominator is { } whole && whole > Rupiah.Zero ? part.ShareOf(whole) : null;
        Reading = Read(year);
    }

    /// <summary>The rule.</summary>
    public MandatorySpendingRule Rule { get; }

    /// <summary>What the rule counts; null when not known.</summary>
    public Rupiah? Numerator { get; }

    /// <summary>Of what; null when not known.</summary>
    public Rupiah? Denominator { get; }

    /// <summary>True when the amounts were taken from planning documents and only stand in for those of the rule.</summary>
    public bool IsFromDocuments { get; }

    /// <summary>The exact share; null when an amount is missing or the denominator is Rp0 or below.</summary>
    public Ratio? Share { get; }

    /// <summary>What the share says about the threshold; never <see cref="ThresholdReading.Met"/> where the law gives no threshold, sources are in conflict, or
    /// documents stand in.</summary>
    public ThresholdReading Reading { get; }

    /// <summary>The share for publication, with two decimals, or as many more, up to six, as keep it on its side of the threshold; null when undefined.</summary>
    public Percentage? Published
    {
        get
        {
            if (Share is not { } share) return null;
            for (var digits = 2; ; digits++)
            {
                var printed = Percentage.Round(share, digits, RoundingMode.HalfAwayFromZero);
                if (digits == Percentage.MostDigits || Rule.Threshold is not { } threshold || printed.PrintedShare.CompareTo(threshold) == share.CompareTo(threshold)) return printed;
            }
        }
    }

    /// <summary>Where the amounts come from; null when there are none.</summary>
    public string? Source(Language language) => _source?.ToString(language);

    private ThresholdReading Read(BudgetYear year)
    {
        if (Share is not { } share) return ThresholdReading.Undefined;
        if (Rule.Threshold is not { } threshold) return ThresholdReading.NoThreshold;
        if (Rule.IsInConflict) return ThresholdReading.InConflict;
        if (IsFromDocuments) return ThresholdReading.Indication;
        if (Rule.Direction == ThresholdDirection.AtMost ? share <= threshold : share >= threshold) return ThresholdReading.Met;
        return Rule.IsInTransition(year) ? ThresholdReading.InTransition : ThresholdReading.NotMet;
    }
}
