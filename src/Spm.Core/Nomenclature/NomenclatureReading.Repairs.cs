using System.Text;

namespace Spm.Core.Nomenclature;

public sealed partial class NomenclatureReading
{
    private static NomenclatureReading Read(string text, CodeScan scan, int? width)
    {
        var steps = new Steps(text);
        if (scan.RestStart < text.Length) steps.Take(CodeRepairKind.NameSplit, text[..scan.Parts[^1].End]);
        steps.Take(CodeRepairKind.TextMark, WithoutTextMark(steps.Text));
        steps.Take(CodeRepairKind.Space, WithoutSpaces(steps.Text, keepBetween: scan.Separator == ' '));
        steps.Take(CodeRepairKind.Character, string.Concat(steps.Text.Select(CodeCharacters.Plain)));
        steps.Take(CodeRepairKind.LetterCase, steps.Text.Replace('x', 'X'));
        var dotted = string.Concat(steps.Text.Select(character => char.IsAsciiDigit(character) || character == 'X' ? character : '.'));
        if (scan.Parts.Count > 1 && scan.Separator != '.') steps.Take(CodeRepairKind.Separator, dotted);
        steps.Take(CodeRepairKind.TrailingSeparator, dotted.TrimEnd('.'));

        var parts = steps.Text.Split('.');
        if (parts.Length == CodeParts.Most - 2) return new NomenclatureReading(text, CodeProblem.Incomplete, scan.Parts[^1].Start);
        if (scan.Separator is not ('.' or null) && (parts.Length < CodeParts.Most - 1 || !NomenclatureCode.TryParse(steps.Text, out _)))
            return new NomenclatureReading(text, CodeProblem.Separators, scan.Parts[0].End);

        var readings = Enumerable.Range(0, parts.Length).Select(index => CodeParts.Readings(parts, index, width)).ToArray();
        if (Array.FindIndex(readings, options => options.Count == 0) is var unread and >= 0)
            return new NomenclatureReading(text, CodeProblem.UnreadablePart, scan.Parts[unread].Start);
        if (Array.FindIndex(readings, options => options.Count > 1) is var unsure and >= 0)
            return new NomenclatureReading(text, CodeProblem.Ambiguous, scan.Parts[unsure].Start) { Candidates = Array.AsReadOnly(Combined(readings).ToArray()) };

        for (var index = 0; index < parts.Length; index++)
        {
            var kind = CodeParts.RepairOf(parts[index], index);
            parts[index] = readings[index][0];
            steps.Take(kind, string.Join('.', parts));
        }

        return new NomenclatureReading(text, NomenclatureCode.Parse(steps.Text)) { Rest = scan.Rest, Repairs = steps.Repairs.AsReadOnly() };
    }

    private static IEnumerable<NomenclatureCode> Combined(IEnumerable<IReadOnlyList<string>> readings) => readings
        .Aggregate((IEnumerable<string>)[""], (texts, options) => texts.SelectMany(text => options.Select(option => text.Length == 0 ? option : $"{text}.{option}")))
        .Select(NomenclatureCode.Parse)
        .Order();

    private static string WithoutTextMark(string text)
    {
        var at = 0;
        while (CodeCharacters.IsBlank(text[at])) at++;
        return CodeCharacters.IsTextMark(text[at]) ? text.Remove(at, 1) : text;
    }

    private static string WithoutSpaces(string text, bool keepBetween)
    {
        var result = new StringBuilder(text.Length);
        var isDue = false;
        foreach (var character in text)
        {
            if (CodeCharacters.IsInvisible(character)) continue;
            if (char.IsWhiteSpace(character))
            {
                isDue = keepBetween && result.Length > 0;
                continue;
            }

            if (isDue) result.Append(' ');
            isDue = false;
            result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>The repairs in their order; each starts from the text that the one before left.</summary>
    private sealed class Steps(string text)
    {
        public List<CodeRepair> Repairs { get; } = [];

        public string Text { get; private set; } = text;

        public void Take(CodeRepairKind kind, string next)
        {
            if (next == Text) return;
            Repairs.Add(new CodeRepair(kind, Text, next));
            Text = next;
        }
    }
}
