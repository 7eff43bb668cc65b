using System.Globalization;
using System.Text.Json;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads the JSON of <c>spm-conformance/1</c>: one bare case, or an object of many.</summary>
internal static class ConformanceReader
{
    private static readonly SpmReadLimits Limits = new() { Bytes = 1 << 29, Items = int.MaxValue };

    private static readonly MemberNames Whole = new(
        "{\"format\": \"spm-conformance/1\", \"cases\": []}", ["format", "cases"], []);

    private static readonly MemberNames Case = new(
        "{\"name\": \"nobody served\", \"year\": 2025, \"figures\": [], \"expect\": {}}", ["name", "year", "figures", "expect"], ["catches", "method"]);

    private static readonly MemberNames Method = new("{\"cap\": \"none\"}", [], [.. AchievementMethod.Accepted.Select(key => key.Key)]);

    /// <summary>True when a text begins as the object of a whole file, not as a case: with a member of it, or with nothing yet.</summary>
    /// <param name="firstLine">The first line that is not blank.</param>
    public static bool BeginsWholeFile(ReadOnlySpan<byte> firstLine)
    {
        var reader = new Utf8JsonReader(firstLine[JsonText.MarkLength(firstLine)..], isFinalBlock: false, default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            if (!reader.Read()) return true;
            return reader.TokenType == JsonTokenType.PropertyName && (reader.ValueTextEquals("format") || reader.ValueTextEquals("cases"));
        }
        catch (Exception invalid) when (invalid is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    public static List<ConformanceCase> ReadWhole(ReadOnlySpan<byte> utf8, JsonOrigin origin)
    {
        var json = new JsonCursor(utf8, origin, limits: Limits);
        var cases = new List<ConformanceCase>();
        var scope = json.EnterObject(Whole);
        while (json.NextMember(ref scope))
        {
            if (scope.Name == "format")
            {
                json.ChoiceAt([ConformanceFile.Format], $"\"{ConformanceFile.Format}\"");
                continue;
            }

            json.EnterArray($"[{Case.Example}]");
            while (json.NextItem()) cases.Add(ReadCase(ref json));
        }

        json.Finish();
        return cases;
    }

    public static ConformanceCase ReadBare(ReadOnlySpan<byte> utf8, JsonOrigin origin)
    {
        var json = new JsonCursor(utf8, origin, limits: Limits);
        var result = ReadCase(ref json);
        json.Finish();
        return result;
    }

    private static ConformanceCase ReadCase(ref JsonCursor json)
    {
        var place = json.Place();
        var name = "";
        BudgetYear year = default;
        List<string> catches = [];
        List<KeyValuePair<string, string>> method = [];
        IReadOnlyList<ServiceFigures> figures = [];
        ConformanceExpectation? expect = null;
        var scope = json.EnterObject(Case);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "name":
                    name = json.TextOrBlank("\"nobody served\"");
                    break;
                case "year":
                    year = ReadYear(ref json);
                    break;
                case "catches":
                    json.EnterArray("[\"floating-point\"]");
                    while (json.NextItem()) catches.Add(json.TextOrBlank("\"floating-point\""));
                    break;
                case "method":
                    method = ReadMethod(ref json);
                    break;
                case "figures":
                    figures = FigureShapes.Vector.All.Read(ref json);
                    break;
                default:
                    expect = ExpectationReader.Read(ref json);
                    break;
            }
        }

        RefuseUnfitMethod(in json, method, figures);
        return new ConformanceCase(name, year, catches.AsReadOnly(), method.AsReadOnly(), figures, expect!, place);
    }

    private static BudgetYear ReadYear(ref JsonCursor json)
    {
        var year = new BudgetYear((int)WholeNumber.Read(ref json, 1, 9999, "2025"));
        return RuleBook.Refusal(year, Language.English) is { } english
            ? throw json.Refuse(new Problem(RuleBook.Refusal(year, Language.Indonesian)!.TrimEnd('.'), english.TrimEnd('.')).WithExample("2025"))
            : year;
    }

    private static List<KeyValuePair<string, string>> ReadMethod(ref JsonCursor json)
    {
        var method = new List<KeyValuePair<string, string>>();
        var scope = json.EnterObject(Method);
        while (json.NextMember(ref scope))
        {
            var accepted = AchievementMethod.Accepted[Method.PositionOf(scope.Name)].Value;
            var value = scope.Name == "digits" && json.Token == JsonTokenType.Number
                ? ((int)WholeNumber.Read(ref json, 0, accepted.Count - 1, accepted[0])).ToString(CultureInfo.InvariantCulture)
                : accepted[json.ChoiceAt(accepted, $"\"{accepted[0]}\"")];
            method.Add(new(scope.Name, value));
        }

        return method;
    }

    /// <summary>One reading of quality takes a single figure; which it should take of several is not guessed.</summary>
    private static void RefuseUnfitMethod(ref readonly JsonCursor json, List<KeyValuePair<string, string>> method, IReadOnlyList<ServiceFigures> figures)
    {
        if (!method.Contains(new("quality", QualityReading.SingleFigure.Name))) return;
        for (var i = 0; i < figures.Count; i++)
            if (figures[i].Quality is { Count: > 1 } items)
                throw json.Refuse(ConformanceProblems.SeveralItems(figures[i].Service, items.Count), figures[i].Place!,
                    new PathStep("figures", -1), new PathStep(null, i), new PathStep("quality", -1));
    }
}
