using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>The phrases of a derivation, in both languages.</summary>
internal sealed class DerivationWords(Language language)
{
    public Language Language => language;

    public string Pick(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    public string Count(long? count) => count is null ? "?" : PrintedCount.Of(count, language);

    public string Published(DerivationStep step) => step.Published?.ToString(language) ?? "–";

    /// <summary>What stands beside a published number, in brackets with a space before: the rating, and what plain rounding would have given.</summary>
    public string Aside(DerivationStep step, string? first = null)
    {
        var all = string.Join("; ", new[] { first, step.Rating }.OfType<string>());
        all += PlainRounding(step, all.Length == 0 ? "" : "; ");
        return all.Length == 0 ? "" : $" ({all})";
    }

    /// <summary>What plain rounding would have given, where it was not done; else empty.</summary>
    public string PlainRounding(DerivationStep step, string before) => step.PlainlyRounded is { } rounded && rounded != step.Published
        ? $"{before}{Pick("pembulatan biasa", "plain rounding")} {rounded.ToString(language)}"
        : "";

    /// <summary>Per cent with up to six decimals: all of them where the value ends there, else cut off and followed by an ellipsis.</summary>
    public string Exact(ExactValue value)
    {
        for (var digits = 2; digits < Percentage.MostDigits; digits++)
            if (Cut(digits) is var cut && value.CompareTo(cut.PrintedShare) == 0) return cut.ToString(language);
        var most = Cut(Percentage.MostDigits);
        return most.ToString(language) + (value.CompareTo(most.PrintedShare) == 0 ? "" : "…");

        Percentage Cut(int digits) => value.Round(digits, RoundingMode.Down);
    }

    /// <summary>Points of 100 without their sign; what rounds to nothing stands as less than one unit of the last digit.</summary>
    public string Points(DerivationMovement movement)
    {
        var size = movement.PrintedSize;
        return movement.Size != Ratio.Zero && size.PrintedShare == Ratio.Zero ? $"< {size.Shift(1).ToString(language)}" : size.ToString(language);
    }

    /// <summary>Why a step does not count as it stands, with the sender's reason.</summary>
    public string Why(DerivationStep step) => step.Reason is { } reason ? $"{Gap(step)} ({reason})" : Gap(step);

    /// <summary>How the value comes about, in a few words.</summary>
    public string Operation(DerivationStep step) => step.Operation switch
    {
        DerivationOperation.Share => (IsOfPeople(step) ? Pick("terlayani / harus dilayani", "served / required") : Pick("terpenuhi / harus dipenuhi", "done / required")) + Limited(step) + Rows(step),
        DerivationOperation.PooledShare => Pick("jumlah terpenuhi / jumlah yang harus dipenuhi, ", "sum done / sum required, ") + Parts(step) + Limited(step),
        DerivationOperation.Assumed => $"{Pick("dianggap", "taken as")} {Exact(step.Value!)}: {Why(step)}",
        DerivationOperation.LeftOut => $"{Pick("tidak dihitung", "left out")}: {Why(step)}",
        DerivationOperation.Same => Pick($"sama dengan {Only(step)}, satu-satunya yang dihitung", $"the same as {Only(step)}, the only one that counts"),
        DerivationOperation.Mean => Pick("rata-rata ", "mean of ") + Parts(step),
        DerivationOperation.WeightedMean => string.Join(" + ", step.Counted.Select(part => $"{part.Weight}/{step.Counted.Sum(other => other.Weight)} {part.Name(language)}")),
        DerivationOperation.Elsewhere => Pick("lihat perhitungannya sendiri", "see its own derivation"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Operation, "Not a named operation."),
    };

    /// <summary>How many rows the counts of a step are sums of; empty for a figure as reported.</summary>
    public string Rows(DerivationStep step) => step.Rows is null ? "" : Pick($", jumlah dari {Count(step.Rows)} baris", step.Rows == 1 ? ", the sum of 1 row" : $", the sum of {Count(step.Rows)} rows");

    /// <summary>True for numbers of people or objects served, false for what a standard asks to be provided.</summary>
    public static bool IsOfPeople(DerivationStep step) => step.Subject is not (DerivationSubject.QualityItem or DerivationSubject.QualityComponent or DerivationSubject.Quality);

    private string Gap(DerivationStep step) => step.Gap switch
    {
        null => "",
        DerivationGap.NotReported => Pick("belum dilaporkan", "nothing was reported"),
        DerivationGap.NotApplicable => Pick("tidak berlaku", "it does not apply"),
        DerivationGap.NotYetDue => Pick("belum waktunya", "its time has not come"),
        DerivationGap.NothingRequired => IsOfPeople(step) ? Pick("yang harus dilayani nol", "nobody had to be served") : Pick("yang harus dipenuhi nol", "nothing was required"),
        DerivationGap.NotListed => Pick("tidak tercantum dalam laporan", "the report does not list it"),
        DerivationGap.NothingCounted => IsOfPeople(step) ? Pick("tidak ada layanan yang dihitung", "no service counts") : Pick("tidak ada butir yang dihitung", "no item counts"),
        DerivationGap.NoWeight => Pick("tidak berbobot menurut aturan tahun ini", "the rules of the year give it no weight"),
        var gap => throw new ArgumentOutOfRangeException(nameof(step), gap, "Not a named gap."),
    };

    private string Limited(DerivationStep step) => step.IsCapped ? Pick(", dibatasi 100", ", limited to 100") : "";

    private string Only(DerivationStep step) => step.Counted.First().ShortName(language);

    /// <summary>How many operands count, and what they are called.</summary>
    private string Parts(DerivationStep step)
    {
        var subjects = step.Counted.Select(part => part.Subject).ToArray();
        var (indonesian, one, many) = subjects.Distinct().Count() > 1 ? ("bagian", "part", "parts") : subjects[0] switch
        {
            DerivationSubject.Recipients or DerivationSubject.QualityItem => ("butir", "item", "items"),
            DerivationSubject.QualityComponent => ("komponen", "component", "components"),
            DerivationSubject.Quality => ("mutu", "quality", "qualities"),
            DerivationSubject.Service => ("layanan", "service", "services"),
            DerivationSubject.ServiceGroup => ("kelompok layanan", "group of services", "groups of services"),
            DerivationSubject.Urusan => ("urusan", "urusan", "urusan"),
            DerivationSubject.Region => ("daerah", "region", "regions"),
            DerivationSubject.RegionGroup => ("kelompok daerah", "group of regions", "groups of regions"),
            DerivationSubject.Nation => ("hasil nasional", "national result", "national results"),
            var subject => throw new ArgumentOutOfRangeException(nameof(step), subject, "Not a named subject."),
        };
        return $"{subjects.Length} {Pick(indonesian, subjects.Length == 1 ? one : many)}";
    }
}
