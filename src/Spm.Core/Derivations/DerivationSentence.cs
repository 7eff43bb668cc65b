namespace Spm.Core.Derivations;

/// <summary>A number in one sentence, for a citizen.</summary>
internal static class DerivationSentence
{
    public static string Of(DerivationStep step, DerivationWords words)
    {
        var name = Capital(step.Subject == DerivationSubject.Urusan ? $"urusan {step.Name(words.Language)}" : step.Name(words.Language));
        if (step.Value is null) return words.Pick($"{name} tidak dihitung: {words.Why(step)}.", $"{name} is left out: {words.Why(step)}.");
        var reached = $"{words.Published(step)} {words.Pick("persen", "per cent")}{(step.Rating is { } rating ? $" ({rating})" : "")}";
        return step.Operation switch
        {
            DerivationOperation.Share => $"{Served(step, words)}: {reached}.",
            DerivationOperation.Assumed => words.Pick($"{name} dianggap {reached}: {words.Why(step)}.", $"{name} is taken as {reached}: {words.Why(step)}."),
            DerivationOperation.WeightedMean or DerivationOperation.Same when step.Subject == DerivationSubject.Service => OfService(step, name, reached, words),
            _ => $"{name} {words.Pick("mencapai", "reaches")} {reached}: {words.Operation(step)}{Extremes(step, words)}.",
        };
    }

    private static string OfService(DerivationStep step, string name, string reached, DerivationWords words)
    {
        var recipients = step.Operands[0];
        var served = recipients.Operation == DerivationOperation.Share ? Lower(Served(recipients, words)) : words.Operation(recipients);
        var quality = step.Operands[1];
        var how = quality.Value is null
            ? words.Pick($"mutu tidak dihitung ({words.Why(quality)})", $"quality is left out ({words.Why(quality)})")
            : words.Pick($"mutu minimal {words.Published(quality)} persen", $"minimum quality {words.Published(quality)} per cent");
        return $"{name} {words.Pick("mencapai", "reaches")} {reached}: {served}, {words.Pick("dan", "and")} {how}.";
    }

    private static string Served(DerivationStep step, DerivationWords words)
    {
        var unit = step.Unit is null ? "" : $" {step.Unit}";
        var (required, done) = (words.Count(step.Required), words.Count(step.Done));
        var estimate = step.IsEstimate ? words.Pick(" (perkiraan)", " (an estimate)") : "";
        var rows = words.Rows(step);
        return step.Subject == DerivationSubject.Recipients
            ? words.Pick($"Dari {required}{unit} yang harus dilayani{estimate}, {done} sudah dilayani sesuai standar{rows}", $"Of {required}{unit} to be served{estimate}, {done} were served to standard{rows}")
            : words.Pick($"Dari {required}{unit} yang harus dipenuhi{estimate}, {done} sudah dipenuhi{rows}", $"Of {required}{unit} required{estimate}, {done} were provided{rows}");
    }

    private static string Extremes(DerivationStep step, DerivationWords words)
    {
        var counted = step.Counted.ToArray();
        if (counted.Length < 2 || step.Operation != DerivationOperation.Mean) return "";
        var low = counted.Aggregate(static (one, two) => two.Value!.CompareTo(one.Value!) < 0 ? two : one);
        var high = counted.Aggregate(static (one, two) => two.Value!.CompareTo(one.Value!) > 0 ? two : one);
        if (low.Value!.CompareTo(high.Value!) == 0) return words.Pick(", semuanya sama", ", all alike");
        return words.Pick(
            $", terendah {low.ShortName(words.Language)} ({words.Published(low)}), tertinggi {high.ShortName(words.Language)} ({words.Published(high)})",
            $", lowest {low.ShortName(words.Language)} ({words.Published(low)}), highest {high.ShortName(words.Language)} ({words.Published(high)})");
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
