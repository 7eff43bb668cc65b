using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Spm.Core.Json.Tests.Derivations;

/// <summary>Calculates a derivation again from its JSON alone: whole numbers, fractions of whole numbers, and nothing of Spm.Core.</summary>
internal sealed class DerivationVerifier
{
    private static readonly string[] Ratings = ["Belum Tuntas", "Tuntas Muda", "Tuntas Pratama", "Tuntas Madya", "Tuntas Utama", "Tuntas Paripurna"];

    private readonly Dictionary<string, string> _settings;
    private readonly int[] _bounds;
    private readonly List<string> _disagreements = [];

    private DerivationVerifier(JsonElement rules)
    {
        _settings = rules.GetProperty("settings").EnumerateArray().ToDictionary(entry => Text(entry, "key")!, entry => Text(entry, "value")!);
        _bounds = [.. rules.GetProperty("scale").EnumerateArray().Select(bound => bound.GetInt32())];
    }

    private sealed record Fraction(BigInteger N, BigInteger D)
    {
        public static readonly Fraction Zero = new(0, 1), One = new(1, 1);

        public static Fraction operator +(Fraction a, Fraction b) => Of(a.N * b.D + b.N * a.D, a.D * b.D);

        public Fraction Times(BigInteger n, BigInteger d) => Of(N * n, D * d);

        public static Fraction Of(BigInteger n, BigInteger d)
        {
            var common = BigInteger.GreatestCommonDivisor(n, d);
            return new(n / common, d / common);
        }

        public override string ToString() => D.IsOne ? $"{N}" : $"{N}/{D}";
    }

    /// <summary>What disagrees, each with the path of its node; nothing when every node says what follows from those below it.</summary>
    public static IReadOnlyList<string> Verify(string json)
    {
        using var document = JsonDocument.Parse(json);
        var verifier = new DerivationVerifier(document.RootElement.GetProperty("rules"));
        var root = document.RootElement.GetProperty("tree");
        verifier.Expect("tree", "weight", 1, root.GetProperty("weight").GetInt32());
        verifier.Evaluate(root, "tree");
        return verifier._disagreements;
    }

    private Fraction? Evaluate(JsonElement node, string path)
    {
        var operands = node.TryGetProperty("operands", out var array) ? array.EnumerateArray().ToArray() : [];
        var values = operands.Select((operand, at) => Evaluate(operand, $"{path}.operands[{at}]")).ToArray();
        var counted = operands.Zip(values).Where(pair => pair.Second is not null).Select(pair => (Node: pair.First, Value: pair.Second!)).ToArray();
        var choices = node.TryGetProperty("choices", out var chosen) ? chosen.EnumerateArray().Select(choice => (Key: Text(choice, "key")!, Value: Text(choice, "value")!)).ToArray() : [];
        foreach (var (key, choice) in choices) Expect(path, $"choice {key}", _settings.GetValueOrDefault(key), choice);

        var operation = Text(node, "operation")!;
        Weights(operation, operands, path);
        Expect(path, "gap", operation is "assumed" or "left-out", node.TryGetProperty("gap", out _));
        var isPooled = choices.Any(choice => choice is ("quality", "pooled-sum")) && operation is not ("assumed" or "left-out");
        Expect(path, "pooled-share", isPooled, operation == "pooled-share");
        Expect(path, "weighted-mean", choices.Any(choice => choice.Key == "weights" && char.IsAsciiDigit(choice.Value[0])), operation == "weighted-mean");
        var (value, capped) = Value(operation, node, counted, choices);
        Expect(path, "capped", capped, node.TryGetProperty("capped", out var flag) && flag.GetBoolean());
        if (value is null != (operation == "left-out")) Disagree(path, $"{operation} cannot be calculated from what stands below it");
        Compare(node, value, path);
        return value;
    }

    private (Fraction? Value, bool Capped) Value(string operation, JsonElement node, (JsonElement Node, Fraction Value)[] counted, (string Key, string Value)[] choices) => operation switch
    {
        "share" when counted.Length == 0 => Share(Number(node, "done"), Number(node, "required")),
        "pooled-share" when counted.Length > 0 => Share(
            Sum(counted.Select(item => Text(item.Node, "operation") == "share" ? Number(item.Node, "done") ?? 0 : 0)),
            Sum(counted.Select(item => Number(item.Node, "required") ?? 0))),
        "assumed" when choices.Length > 0 => choices[^1].Value switch
        {
            "zero" or "quality-zero" => (Fraction.Zero, false),
            "full" or "quality-full" => (Fraction.One, false),
            _ => (null, false),
        },
        "same" when counted.Length == 1 => (counted[0].Value, false),
        "mean" when counted.Length > 1 => (Sum(counted.Select(part => part.Value)).Times(1, counted.Length), false),
        "weighted-mean" when counted.Length == 2 => (
            Sum(counted.Select(part => part.Value.Times(Number(part.Node, "weight")!.Value, 1))).Times(1, Sum(counted.Select(part => Number(part.Node, "weight")!.Value))), false),
        _ => (null, false),
    };

    private (Fraction? Value, bool Capped) Share(BigInteger? done, BigInteger? required)
    {
        if (done is not { } above || required is not { } below || above.Sign < 0 || below.Sign <= 0) return (null, false);
        return above > below && _settings["cap"] == "at-one" ? (Fraction.One, true) : (Fraction.Of(above, below), false);
    }

    // "80-20" is 4 parts and 1 part of a weighted mean; every other step weighs 1.
    private void Weights(string operation, JsonElement[] operands, string path)
    {
        var parts = operation == "weighted-mean" && operands.Length == 2 && char.IsAsciiDigit(_settings["weights"][0]) ? Array.ConvertAll(_settings["weights"].Split('-'), int.Parse) : [];
        var unit = parts.Length == 2 ? (int)BigInteger.GreatestCommonDivisor(parts[0], parts[1]) : 1;
        for (var at = 0; at < operands.Length; at++)
            Expect($"{path}.operands[{at}]", "weight", parts.Length == 2 ? parts[at] / unit : 1, operands[at].GetProperty("weight").GetInt32());
    }

    private void Compare(JsonElement node, Fraction? computed, string path)
    {
        var isSaid = node.TryGetProperty("value", out var said);
        if (computed is null || !isSaid)
        {
            Expect(path, "value", computed is not null, isSaid);
            return;
        }

        var digits = int.Parse(_settings["digits"], CultureInfo.InvariantCulture);
        var unit = BigInteger.Pow(10, digits);
        var plain = Rounded(computed.N * 100 * unit, computed.D);
        var exactRating = Rating(computed.N, computed.D);
        var roundedRating = Rating(plain, 100 * unit);
        var published = _settings["guard"] == "never-across-a-bound" && roundedRating != exactRating ? plain - 1 : plain;
        Expect(path, "published", Printed(published, digits), Text(said, "published"));
        Expect(path, "plainlyRounded", plain == published ? null : Printed(plain, digits), Text(said, "plainlyRounded"));
        var isRated = Text(node, "subject") is "service" or "urusan" or "region";
        Expect(path, "rating", isRated ? Ratings[_settings["rating-on"] == "exact" ? exactRating : roundedRating] : null, Text(said, "rating"));
        var exact = computed.ToString();
        if (exact.Length <= 60 || said.TryGetProperty("exact", out _)) Expect(path, "exact", exact, Text(said, "exact"));
    }

    private int Rating(BigInteger above, BigInteger below) => _bounds.Count(bound => above * 100 >= bound * below);

    private BigInteger Rounded(BigInteger above, BigInteger below)
    {
        var whole = BigInteger.DivRem(above, below, out var rest);
        var half = (2 * rest).CompareTo(below);
        var up = _settings["rounding"] switch
        {
            "half-away-from-zero" => half >= 0,
            "half-even" => half > 0 || (half == 0 && !whole.IsEven),
            _ => false,
        };
        return up ? whole + 1 : whole;
    }

    private static string Printed(BigInteger units, int digits)
    {
        var text = units.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return digits == 0 ? text : $"{text[..^digits]}.{text[^digits..]}";
    }

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, static (sum, value) => sum + value);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static BigInteger? Number(JsonElement element, string name) => element.TryGetProperty(name, out var number) ? number.GetInt64() : null;

    private void Expect<T>(string path, string what, T expected, T said)
    {
        if (!Equals(expected, said)) Disagree(path, $"{what} is {said?.ToString() ?? "absent"}, calculated {expected?.ToString() ?? "absent"}");
    }

    private void Disagree(string path, string what) => _disagreements.Add($"{path}: {what}");
}
