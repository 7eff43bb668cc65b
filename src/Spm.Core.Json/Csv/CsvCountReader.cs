using System.Globalization;

namespace Spm.Core.Json;

/// <summary>Reads the cells of counts by the rules that a file declares.</summary>
internal sealed class CsvCountReader(CsvRules rules, CsvProblemList problems)
{
    /// <summary>The count of a cell; what is not usable is added to the problems.</summary>
    /// <param name="cell">The text without surrounding space.</param>
    /// <param name="isOptional">True where a blank cell always means that nothing is given.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column from 1.</param>
    /// <param name="service">The service concerned; null when it is not known.</param>
    public CsvCount Read(string cell, bool isOptional, int row, int? column, string? service)
    {
        if (cell.Length == 0) return isOptional ? default : Declared(rules.Blank, "kosong", CsvProblems.UndeclaredBlank);
        if (CsvWords.IsDash(cell)) return Declared(rules.Dash, "-", () => CsvProblems.UndeclaredMark("-", cell));
        if (CsvWords.IsNone(cell)) return Declared(rules.None, "nihil", () => CsvProblems.UndeclaredMark("nihil", cell));
        if (Word(cell) is { } said) return said;
        if (cell.All(char.IsAsciiDigit)) return Whole(cell);
        if (cell.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',') && cell.Any(char.IsAsciiDigit)) return Marked();
        return Refuse(CsvProblems.NotACount(cell));

        CsvCount Declared(CsvCount? meaning, string key, Func<Problem> problem)
        {
            if (meaning is { } declared) return declared;
            problems.AddOnce(key, problem, row, column, service);
            return CsvCount.Unusable;
        }

        CsvCount Marked()
        {
            if (rules.Style is not { } style)
            {
                problems.AddOnce("gaya angka", () => CsvProblems.UndeclaredStyle(cell), row, column, service);
                return CsvCount.Unusable;
            }

            if (style.WholeNumber(cell) is { } whole) return Whole(whole);
            return Refuse(style.Other.WholeNumber(cell) is { } other ? CsvProblems.MixedStyles(cell, style, other)
                : style.Split(cell) is null ? style.Other.Split(cell) is null ? CsvProblems.NotACount(cell) : CsvProblems.OtherStyle(cell, style)
                : CsvProblems.Fraction(cell));
        }

        CsvCount Whole(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Stages.Figure.MostCount
            ? new CsvCount(CsvMeaning.Number, number)
            : Refuse(CsvProblems.TooLarge(cell));

        CsvCount Refuse(Problem problem)
        {
            problems.Add(problem, row, column, service);
            return CsvCount.Unusable;
        }
    }

    /// <summary>The meaning of a declared or written word; null for any other text.</summary>
    public static CsvCount? Word(string text) =>
        CsvWords.Same(text, CsvWords.NotReported) ? new CsvCount(CsvMeaning.NotReported)
        : CsvWords.Same(text, CsvWords.NotApplicable) ? new CsvCount(CsvMeaning.NotApplicable)
        : CsvWords.Same(text, CsvWords.NotYetDue) ? new CsvCount(CsvMeaning.NotYetDue)
        : null;
}
