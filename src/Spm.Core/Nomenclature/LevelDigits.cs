using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Nomenclature;

/// <summary>Which regions use which level digit of a kegiatan (<i>digit kewenangan</i>): 1 provinces, 2 kabupaten/kota, 3 to 8 special regions.</summary>
/// <remarks>No legend was seen: every shipped reading is inferred from the list, so a mismatch is a reason to ask and no more.
/// A region of a special digit uses 1 or 2 as well.</remarks>
[LegalTerm("digit kewenangan")]
public sealed class LevelDigits
{
    private static readonly Lazy<LevelDigits> Lazily = new(() => new LevelDigits(NomenclatureTables.Rows("level-digits.tsv", "digit", "level", "from").Select(FromRow)));

    private readonly ILookup<int, LevelDigitRule> _byDigit;

    /// <summary>Makes a table of a caller's own.</summary>
    /// <param name="rules">Rules in any order; of one digit and level the latest that began counts.</param>
    public LevelDigits(IEnumerable<LevelDigitRule> rules)
    {
        Rules = Require.Copy(rules);
        _byDigit = Rules.ToLookup(rule => rule.Digit);
    }

    /// <summary>The shipped readings, all inferred.</summary>
    public static LevelDigits Shipped => Lazily.Value;

    /// <summary>The rules.</summary>
    public IReadOnlyList<LevelDigitRule> Rules { get; }

    /// <summary>Whether a region uses the level digit of a code in a budget year; null for a code above the kegiatan, which has none.</summary>
    public LevelDigitJudgement? Judge(RegionCode region, NomenclatureCode code, BudgetYear year)
    {
        Require.NotNull(region);
        if (Require.NotNull(code).LevelDigit is not { } digit) return null;
        LevelDigitJudgement? best = null;
        foreach (var rule in _byDigit[digit])
        {
            if (rule.From > year || IsReplaced(rule, year)) continue;
            var fit = rule.FitOf(region);
            if (best is null || fit < best.Fit) best = new LevelDigitJudgement(digit, fit, rule.Basis);
        }

        return best ?? new LevelDigitJudgement(digit, LevelDigitFit.Unknown, null);
    }

    private bool IsReplaced(LevelDigitRule rule, BudgetYear year)
    {
        foreach (var other in _byDigit[rule.Digit])
            if (other.Level == rule.Level && other.From > rule.From && other.From <= year) return true;
        return false;
    }

    private static LevelDigitRule FromRow(EmbeddedTable.Row row) => new(
        int.Parse(row["digit"], NumberStyles.None, CultureInfo.InvariantCulture),
        NomenclatureTables.Level(row),
        row.Parts("provinces").Select(RegionCode.Parse),
        BudgetYear.Parse(row["from"]),
        new LegalBasis($"{NomenclatureTables.ListSource}: {row["rows"]} baris", row["confidence"]),
        row.Parts("open").Select(RegionCode.Parse));
}
