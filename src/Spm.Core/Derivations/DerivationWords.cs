using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>The phrases of a derivation, in both languages.</summary>
internal sealed class DerivationWords(Language language)
{
    public Language Language => language;

    public string Pick(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    public string Count(long? count) => count is null ? "?" : PrintedCount.Of(count, language);

    public string Published(DerivationStep step)
    {
        if (step.Published is not { } published) return "–";
        return step.PlainlyRounded is { } plain && plain != published
            ? $"{published.ToString(language)} ({Pick("pembulatan biasa", "plain rounding")} {plain.ToString(language)})"
            : published.ToString(language);
    }

    /// <summary>Per cent with up to six decimals: all of them where the value ends there, else cut off and followed by an ellipsis.</summary>
    public string Exact(ExactValue value)
    {
        for (var digits = 2; digits <= Percentage.MostDigits; digits++)
        {
            var cut = value.Round(digits, RoundingMode.Down);
            if (value.CompareTo(cut.PrintedShare) == 0) return cut.ToString(language);
            if (digits == Percentage.MostDigits) return cut.ToString(language) + "…";
        }

        throw new InvalidOperationException("Every number of digits was tried.");
    }

    public string Gap(DerivationGap gap) => gap switch
    {
        DerivationGap.NotReported => Pick("belum dilaporkan", "not reported"),
        DerivationGap.NotApplicable => Pick("tidak berlaku", "not applicable"),
        DerivationGap.NotYetDue => Pick("belum waktunya", "not yet due"),
        DerivationGap.NothingRequired => Pick("yang harus dilayani/dipenuhi nol", "nothing required"),
        DerivationGap.NotListed => Pick("tidak tercantum dalam laporan", "not listed in the report"),
        DerivationGap.NothingCounted => Pick("tidak ada yang dihitung", "nothing to count"),
        DerivationGap.NoWeight => Pick("tidak berbobot menurut aturan tahun ini", "without weight by the rules of this year"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Not a named gap."),
    };

    /// <summary>Why a step does not count as it stands, with the sender's reason.</summary>
    public string Why(DerivationStep step)
    {
        var why = step.Gap is { } gap ? Gap(gap) : "";
        return step.Reason is { } reason ? $"{why} ({reason})" : why;
    }

    public string Operation(DerivationStep step) => step.Operation switch
    {
        DerivationOperation.Share => (step.IsCapped ? Pick("terlayani/terpenuhi, dibatasi 100", "done, cut at 100") : Pick("terlayani/terpenuhi", "done")) + Rows(step),
        DerivationOperation.PooledShare => Pick($"jumlah terpenuhi dari {step.Counted.Count()} butir", $"sum over {step.Counted.Count()} items"),
        DerivationOperation.Assumed => $"{Pick("dianggap", "taken as")} {Exact(step.Value!)}: {Why(step)}",
        DerivationOperation.LeftOut => $"{Pick("tidak dihitung", "left out")}: {Why(step)}",
        DerivationOperation.Same => Pick($"sama dengan {Only(step)}", $"the same as {Only(step)}"),
        DerivationOperation.Mean => Pick($"rata-rata dari {step.Counted.Count()} {Parts(step)}", $"mean of {step.Counted.Count()} {Parts(step)}"),
        DerivationOperation.WeightedMean => string.Join(" + ", step.Counted.Select(part => $"{part.Weight}/{step.Counted.Sum(other => other.Weight)} {part.Name(language)}")),
        DerivationOperation.Elsewhere => Pick("lihat perhitungannya sendiri", "see its own derivation"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Operation, "Not a named operation."),
    };

    /// <summary>How many rows the counts of a step are sums of; empty for a figure as reported.</summary>
    public string Rows(DerivationStep step) => step.Rows is null ? "" : Pick($" (jumlah dari {Count(step.Rows)} baris)", $" (sum of {Count(step.Rows)} rows)");

    /// <summary>What the counted operands of a mean are called.</summary>
    public string Parts(DerivationStep step) => step.Counted.First().Subject switch
    {
        DerivationSubject.Recipients or DerivationSubject.QualityItem => Pick("butir", "items"),
        DerivationSubject.QualityComponent => Pick("komponen", "components"),
        DerivationSubject.Quality => Pick("mutu", "quality shares"),
        DerivationSubject.Service => Pick("layanan", "services"),
        DerivationSubject.ServiceGroup => Pick("kelompok layanan", "groups of services"),
        DerivationSubject.Urusan => "urusan",
        DerivationSubject.Region => Pick("daerah", "regions"),
        DerivationSubject.RegionGroup => Pick("kelompok daerah", "groups of regions"),
        DerivationSubject.Nation => Pick("hasil nasional", "national results"),
        var subject => throw new ArgumentOutOfRangeException(nameof(step), subject, "Not a named subject."),
    };

    private string Only(DerivationStep step) => step.Counted.First().ShortName(language);
}
