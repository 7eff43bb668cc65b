using Spm.Core.Catalog;
using Spm.Core.Internal;

namespace Spm.Core.ActionPlans;

/// <summary>One target beside its result (<i>capaian target setahun</i>).</summary>
[LegalTerm("capaian target setahun")]
public sealed class PlanProgressLine
{
    internal PlanProgressLine(ServiceType service, PlannedIndicator indicator, PlanTarget target, long planned, PlanActual? actual, long? done)
    {
        (Service, Indicator, Target, Actual) = (service, indicator, target, actual);
        Difference = done - planned;
        Unserved = done is { } served && (actual?.Required ?? target.Required) is { } required ? Math.Max(0, required - served) : null;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The recipients or the quality item.</summary>
    public PlannedIndicator Indicator { get; }

    /// <summary>The target.</summary>
    public PlanTarget Target { get; }

    /// <summary>The result; null when none was given.</summary>
    public PlanActual? Actual { get; }

    /// <summary>Done minus planned, in whole units; null without a result.</summary>
    public long? Difference { get; }

    /// <summary>Who is still not served, or what not fulfilled, of the real need, or of the planned one where no other is known; null without a result.</summary>
    public long? Unserved { get; }

    /// <summary>How it stands.</summary>
    public PlanStatus Status => Difference switch { null => PlanStatus.NoData, < 0 => PlanStatus.Behind, 0 => PlanStatus.Reached, _ => PlanStatus.Ahead };

    /// <summary>In a sentence, such as <c>Di bawah target 2026: 4.100 dari target 4.200 orang, kurang 100; 150 belum terlayani.</c></summary>
    public string ToString(Language language)
    {
        var (year, unit) = (Target.Year, Indicator.Unit);
        var (planned, done, off) = (PrintedCount.Of(Target.Planned, language), PrintedCount.Of(Actual?.Done, language), PrintedCount.Of(Math.Abs(Difference ?? 0), language));
        return (Status, language) switch
        {
            (PlanStatus.NoData, Language.Indonesian) => $"Belum ada data realisasi {year}; targetnya {planned} {unit}.",
            (PlanStatus.NoData, _) => $"No result of {year} yet; the target is {planned} {unit}.",
            (PlanStatus.Behind, Language.Indonesian) => $"Di bawah target {year}: {done} dari target {planned} {unit}, kurang {off}{Rest(language)}.",
            (PlanStatus.Behind, _) => $"Behind the target of {year}: {done} of {planned} {unit}, {off} short{Rest(language)}.",
            (PlanStatus.Reached, Language.Indonesian) => $"Target {year} tercapai: {done} {unit}{Rest(language)}.",
            (PlanStatus.Reached, _) => $"Target of {year} reached: {done} {unit}{Rest(language)}.",
            (_, Language.Indonesian) => $"Melampaui target {year}: {done} dari target {planned} {unit}, lebih {off}{Rest(language)}.",
            _ => $"Ahead of the target of {year}: {done} of {planned} {unit}, {off} more{Rest(language)}.",
        };
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => ToString(Language.English);

    private string Rest(Language language)
    {
        if (Unserved is null or 0) return "";
        var count = PrintedCount.Of(Unserved, language);
        return (Indicator.Name is null, language) switch
        {
            (true, Language.Indonesian) => $"; {count} belum terlayani",
            (true, _) => $"; {count} still unserved",
            (_, Language.Indonesian) => $"; {count} belum terpenuhi",
            _ => $"; {count} still unfulfilled",
        };
    }
}
