using Spm.Core.Internal;

namespace Spm.Core.Derivations;

/// <summary>A number in one sentence, for a citizen.</summary>
internal static class DerivationSentence
{
    public static string Of(DerivationStep step, DerivationWords words)
    {
        var name = step.Subject == DerivationSubject.Urusan ? $"urusan {step.Name(words.Language)}" : step.Name(words.Language);
        var sentence = (step.Value, step.Operation) switch
        {
            (null, _) or (_, DerivationOperation.Assumed or DerivationOperation.Share) => Part(step, name, words),
            _ when step.Subject == DerivationSubject.Service =>
                $"{Reached(step, name, words)}: {Part(step.Operands[0], words)}{words.Pick(", dan ", ", and ")}{Part(step.Operands[1], words)}",
            _ => $"{Reached(step, name, words)}, {words.Operation(step)}{Extremes(step, words)}",
        };
        return Capital.Of(sentence) + (sentence.EndsWith('.') ? "" : ".");
    }

    private static string Reached(DerivationStep step, string name, DerivationWords words) =>
        $"{name} {words.Pick("mencapai", "reaches")} {PerCent(step, words)}{words.Aside(step)}";

    private static string PerCent(DerivationStep step, DerivationWords words) => $"{words.Published(step)} {words.Pick("persen", "per cent")}";

    private static string Part(DerivationStep step, DerivationWords words) => Part(step, step.Name(words.Language), words);

    private static string Part(DerivationStep step, string name, DerivationWords words) => step.Operation switch
    {
        DerivationOperation.LeftOut => $"{name} {words.Pick("tidak dihitung karena", $"{Be(step)} left out because")} {words.Why(step)}",
        DerivationOperation.Assumed => $"{name} {words.Pick("dianggap", $"{Be(step)} taken as")} {PerCent(step, words)}{words.Aside(step)} {words.Pick("karena", "because")} {words.Why(step)}",
        DerivationOperation.Share => Share(step, words),
        _ => $"{name} {PerCent(step, words)}{words.Aside(step)}",
    };

    private static string Share(DerivationStep step, DerivationWords words)
    {
        var (required, done) = (words.Count(step.Required), words.Count(step.Done));
        var unit = step.Unit is null ? "" : $" {step.Unit}";
        var estimate = step.IsEstimate ? words.Pick(" (perkiraan)", " (an estimate)") : "";
        var counts = DerivationWords.IsOfPeople(step)
            ? words.Pick($"dari {required}{unit} yang harus dilayani{estimate}, {done} sudah dilayani sesuai standar", $"of {required}{unit} to be served{estimate}, {done} served to standard")
            : words.Pick($"dari {required}{unit} yang harus dipenuhi{estimate}, {done} sudah dipenuhi", $"of {required}{unit} required{estimate}, {done} provided");
        return counts + words.Rows(step) + words.Aside(step, PerCent(step, words) + (step.IsCapped ? words.Pick(", batas tertinggi", ", the most that counts") : ""));
    }

    private static string Extremes(DerivationStep step, DerivationWords words)
    {
        if (step.Operation != DerivationOperation.Mean) return "";
        var low = step.Counted.Aggregate(static (one, two) => two.Value!.CompareTo(one.Value!) < 0 ? two : one);
        var high = step.Counted.Aggregate(static (one, two) => two.Value!.CompareTo(one.Value!) > 0 ? two : one);
        if (low.Value!.CompareTo(high.Value!) == 0) return words.Pick(", semuanya sama", ", all alike");
        return words.Pick(
            $": terendah {low.ShortName(words.Language)} ({words.Published(low)}), tertinggi {high.ShortName(words.Language)} ({words.Published(high)})",
            $": lowest {low.ShortName(words.Language)} ({words.Published(low)}), highest {high.ShortName(words.Language)} ({words.Published(high)})");
    }

    private static string Be(DerivationStep step) => step.Subject == DerivationSubject.Recipients ? "are" : "is";
}
