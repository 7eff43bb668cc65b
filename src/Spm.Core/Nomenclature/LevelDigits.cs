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

    /// <summary>Makes a table of a caller's own.</summary>
    /// <param name="rules">Rules in any order; of one digit and level the latest that began counts.</param>
    public LevelDigits(IEnumerable<LevelDigitRule> rules) => Rules = Require.Copy(rules);

    /// <summary>The shipped readings, all inferred.</summary>
    public static LevelDigits Shipped => Lazily.Value;

    /// <summary>The rules.</summary>
    public IReadOnlyList<LevelDigitRule> Rules { get; }

    /// <summary>Whether a region uses the level digit of a code in a budget year; null for a code above the kegiatan, which has none.</summary>
    public LevelDigitJudgement? Judge(RegionCode region, NomenclatureCode code, BudgetYear year)
    {
        Require.NotNull(region);
        if (Require.NotNull(code).LevelDigit is not { } digit) return null;
        var judged = Rules
            .Where(rule => rule.Digit == digit && rule.From <= year)
            .GroupBy(rule => rule.Level, (_, rules) => rules.MaxBy(rule => rule.From)!)
            .Select(rule => new LevelDigitJudgement(digit, rule.FitOf(region), rule.Basis))
            .OrderBy(judgement => judgement.Fit switch { LevelDigitFit.Fits => 0, LevelDigitFit.Unknown => 1, _ => 2 })
            .FirstOrDefault();
        return judged ?? new LevelDigitJudgement(digit, LevelDigitFit.Unknown, null);
    }

    private static LevelDigitRule FromRow(EmbeddedTable.Row row) => new(
        int.Parse(row["digit"], NumberStyles.None, CultureInfo.InvariantCulture),
        NomenclatureTables.Level(row),
        row.Parts("provinces").Select(RegionCode.Parse),
        BudgetYear.Parse(row["from"]),
        new LegalBasis($"{NomenclatureTables.ListSource}: {row["rows"]} baris", row["confidence"]),
        row.Parts("open").Select(RegionCode.Parse));
}
