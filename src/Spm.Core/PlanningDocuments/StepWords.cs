using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>The words of one step of a proof.</summary>
internal static class StepWords
{
    public static string Row(ServiceChainPart part, int further, Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        var words = $"{Head(part.Document, part.Row, language)}; {Targets(part.TargetValues, language)}; {Money(part, language)}";
        return further == 0 ? words : words + (isIndonesian ? $"; dan {further} baris lain" : $"; and {further} more {(further == 1 ? "row" : "rows")}");
    }

    public static string Row(PlanningDocument document, DocumentRow row, Language language)
    {
        var head = Head(document, row, language);
        return row.Code is null ? head + (language == Language.Indonesian ? " (kode tidak terbaca)" : " (code unreadable)") : head;
    }

    public static string Entitled(ServicePopulation population, Language language)
    {
        var people = $"{PrintedCount.Of(population.Entitled, language)} {population.Service.Unit}";
        var place = population.Place is { } at ? $" ({at.ToString(language)})" : "";
        return language == Language.Indonesian ? $"Sasaran {population.Year}{place}: {people} berhak dilayani" : $"Entitled in {population.Year}{place}: {people}";
    }

    public static string Targets(IReadOnlyList<TargetValue> targets, Language language) => targets.Count switch
    {
        0 => language == Language.Indonesian ? "target tidak diisi" : "no target",
        1 => $"target {Target(targets[0])}",
        _ => language == Language.Indonesian ? $"{targets.Count} target" : $"{targets.Count} targets",
    };

    /// <summary>The target as written, with the unit of its indicator when none stands beside the number.</summary>
    public static string Target(TargetValue target) =>
        target.Unit is { } unit && !target.Text.Contains(unit.Written, StringComparison.OrdinalIgnoreCase) && target.Kind is not TargetKind.Words ? $"{target.Text.Trim()} {unit.Written}" : target.Text.Trim();

    public static string Money(Rupiah? money, Language language) => money?.ToString(language) ?? (language == Language.Indonesian ? "pagu tidak diisi" : "no amount");

    private static string Money(ServiceChainPart part, Language language)
    {
        if (part.Share is not { } share) return language == Language.Indonesian ? "pagu program, tidak terbagi per layanan" : "money of the programme, not divided by service";
        if (part.Money is null || share == Ratio.One) return Money(part.Money, language);
        return language == Language.Indonesian ? $"{Money(part.Money, language)} (bagian {share} dari pagu baris)" : $"{Money(part.Money, language)} (a share of {share} of the row)";
    }

    private static string Head(PlanningDocument document, DocumentRow row, Language language)
    {
        var place = row.Place is { } at ? $" ({at.ToString(language)})" : "";
        return $"{document.ToString(language)}{place}: {row}";
    }
}
