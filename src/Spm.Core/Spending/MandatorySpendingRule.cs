using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>A rule on what share of spending something has to be (<i>ketentuan belanja wajib</i>), as it stands in some years.</summary>
/// <remarks>None is a constant: each has its years, provision, numerator and denominator, and says how all that is known.</remarks>
[LegalTerm("ketentuan belanja wajib")]
public sealed class MandatorySpendingRule
{
    private static readonly Lazy<IReadOnlyList<MandatorySpendingRule>> Shipped = new(() => Array.AsReadOnly(
        EmbeddedTable.Read("mandatory-spending.tsv").KnownOn(Edition.KnownAsOf, "key", "first_year").Select(row => new MandatorySpendingRule(row)).ToArray()));

    private readonly Bilingual _name;
    private readonly Bilingual _numerator;
    private readonly Bilingual _denominator;
    private readonly Bilingual? _note;

    private MandatorySpendingRule(EmbeddedTable.Row row)
    {
        Key = row["key"];
        _name = new Bilingual(row["name_id"], row["name_en"]);
        _numerator = new Bilingual(row["numerator_id"], row["numerator_en"]);
        _denominator = new Bilingual(row["denominator_id"], row["denominator_en"]);
        _note = row.Optional("note_id") is { } note ? new Bilingual(note, row["note_en"]) : null;
        Threshold = row.Optional("threshold") is { } percent ? Ratio.FromPercent(Number(percent)) : null;
        Direction = row.Optional("direction") switch
        {
            null => null,
            "at-least" => ThresholdDirection.AtLeast,
            "at-most" => ThresholdDirection.AtMost,
            var other => throw new InvalidOperationException($"mandatory-spending.tsv: \"{other}\" is no direction."),
        };
        InDocuments = row.Optional("documents");
        From = BudgetYear.Parse(row["first_year"]);
        Until = row.Optional("last_year") is { } last ? BudgetYear.Parse(last) : null;
        TransitionYears = row.Optional("transition_years") is { } years ? Number(years) : 0;
        Basis = new LegalBasis(row["citation"], row["confidence"]);
    }

    /// <summary>Every rule, those that no longer stand included.</summary>
    public static IReadOnlyList<MandatorySpendingRule> All => Shipped.Value;

    /// <summary>What identifies it, such as <c>education-20</c>.</summary>
    public string Key { get; }

    /// <summary>The share that the law names; null when it names none, and then nothing passes or fails.</summary>
    public Ratio? Threshold { get; }

    /// <summary>On which side of the threshold the share has to be; null without a threshold.</summary>
    public ThresholdDirection? Direction { get; }

    /// <summary>The first budget year in which it stands here; 2019 where it is older than the library's first year.</summary>
    public BudgetYear From { get; }

    /// <summary>The last budget year in which it stands; null while no successor is known.</summary>
    public BudgetYear? Until { get; }

    /// <summary>How many years from the first on regions have to adjust; 0 when none.</summary>
    public int TransitionYears { get; }

    /// <summary>The provision, and how rule, numerator and denominator are known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>True when sources disagree whether the rule stands; it is then never judged.</summary>
    public bool IsInConflict => Basis.Confidence == Confidence.Conflict;

    /// <summary>The bidang urusan whose rows stand in for the numerator, or <c>spm</c>; null when planning documents do not hold what the rule asks for.</summary>
    internal string? InDocuments { get; }

    /// <summary>The rules that stand in a year.</summary>
    public static IReadOnlyList<MandatorySpendingRule> For(BudgetYear year) => [.. All.Where(rule => rule.From <= year && !(rule.Until < year))];

    /// <summary>Whether regions still have time to adjust in a year, as far as the years are known.</summary>
    public bool IsInTransition(BudgetYear year) => year >= From && year.Number < From.Number + TransitionYears;

    /// <summary>What it is about.</summary>
    public string Name(Language language) => _name.ToString(language);

    /// <summary>What counts above the line, in words.</summary>
    public string Numerator(Language language) => _numerator.ToString(language);

    /// <summary>What counts below the line, in words.</summary>
    public string Denominator(Language language) => _denominator.ToString(language);

    /// <summary>What else is to be known, with its marks; null when nothing is.</summary>
    public string? Note(Language language) => _note?.ToString(language);

    /// <summary>The threshold in words: <c>paling sedikit 20 %</c>, or that there is none.</summary>
    public string Limit(Language language)
    {
        if (Threshold is not { } threshold) return language == Language.Indonesian ? "tidak ada ambang" : "no threshold";
        var percent = Percentage.Round(threshold, 0, RoundingMode.HalfAwayFromZero).ToString(language);
        return (Direction, language) switch
        {
            (ThresholdDirection.AtMost, Language.Indonesian) => $"paling banyak {percent} %",
            (ThresholdDirection.AtMost, _) => $"at most {percent} %",
            (_, Language.Indonesian) => $"paling sedikit {percent} %",
            _ => $"at least {percent} %",
        };
    }

    /// <summary>Name, limit and citation.</summary>
    public override string ToString() => $"{Name(Language.Indonesian)}: {Limit(Language.Indonesian)} [{Basis}]";

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
