using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>The cells of an annex.</summary>
internal static class AnnexRows
{
    private static readonly FormCell Empty = FormCell.Of("");

    public static FormTable Table(ActionPlan plan, Bilingual title, Bilingual when) => new(
        FormCell.Of($"{title.Indonesian} wilayah {plan.Region}, {when.Indonesian}", $"{title.English} of region {plan.Region}, {when.English}"),
        [
            FormCell.Of("no", "no"), FormCell.Of("jenis pelayanan dasar", "service"), FormCell.Of("indikator", "indicator"), FormCell.Of("satuan", "unit"),
            FormCell.Of("kondisi awal: harus dilayani/dipenuhi", "present: required"), FormCell.Of("kondisi awal: terlayani/terpenuhi", "present: done"),
            .. plan.Period.Years.SelectMany(year => new[] { FormCell.Of($"{year}: harus dilayani/dipenuhi", $"{year}: required"), FormCell.Of($"{year}: target", $"{year}: planned") }),
            FormCell.Of("program / kegiatan / sub kegiatan", "programme / kegiatan / sub kegiatan"), FormCell.Of("sumber dana", "source"),
            .. plan.Period.Years.Select(year => FormCell.Of($"{year}: pagu indikatif", $"{year}: funds")),
            FormCell.Of("perangkat daerah penanggung jawab", "agency"),
        ],
        [.. plan.Services.SelectMany((planned, at) => Service(planned, at + 1, plan.Period)), .. Sums(plan)]);

    private static IEnumerable<FormCell[]> Service(PlannedService planned, int number, PlanPeriod period)
    {
        var left = planned.Indicators.Select(indicator => Indicator(indicator, period)).ToArray();
        var right = planned.Activities.SelectMany(activity => Activity(activity, period)).ToArray();
        for (var row = 0; row < Math.Max(left.Length, right.Length); row++)
        {
            yield return
            [
                FormCell.Of(number), FormCell.Of(planned.Service.ShortName),
                .. row < left.Length ? left[row] : Blank(4 + (2 * period.Count)),
                .. row < right.Length ? right[row] : Blank(3 + period.Count),
            ];
        }
    }

    private static FormCell[] Indicator(PlannedIndicator indicator, PlanPeriod period) =>
    [
        FormCell.Words(indicator.Label), FormCell.Of(indicator.Unit), FormCell.Of(indicator.Baseline?.Required), FormCell.Of(indicator.Baseline?.Done),
        .. period.Years.Select(indicator.In).SelectMany(target => new[] { FormCell.Of(target?.Required), FormCell.Of(target?.Planned) }),
    ];

    /// <summary>A row for each source of money.</summary>
    private static IEnumerable<FormCell[]> Activity(PlannedActivity activity, PlanPeriod period)
    {
        var agency = FormCell.Of(activity.Agency);
        if (activity.Funding.Count == 0) yield return [FormCell.Of(activity.ToString()), FormCell.Of((string?)null), .. period.Years.Select(_ => FormCell.Of((Rupiah?)null)), agency];
        foreach (var source in activity.Funding.GroupBy(funding => funding.Source).OrderBy(group => group.Key))
        {
            yield return
            [
                FormCell.Of(activity.ToString()), FormCell.Words(language => source.Key.Name(language)),
                .. period.Years.Select(year => FormCell.Of(Sum(source.Where(funding => funding.Year == year)))), agency,
            ];
        }
    }

    private static IEnumerable<FormCell[]> Sums(ActionPlan plan) =>
        from funding in plan.Services.SelectMany(planned => planned.Activities).SelectMany(activity => activity.Funding)
        group funding by funding.Source into source
        orderby source.Key
        select (FormCell[])
        [
            Empty, FormCell.Of("jumlah", "total"), .. Blank(5 + (2 * plan.Period.Count)), FormCell.Words(language => source.Key.Name(language)),
            .. plan.Period.Years.Select(year => FormCell.Of(plan.Cost(year, source.Key))), Empty,
        ];

    private static Rupiah? Sum(IEnumerable<PlanFunding> funding) =>
        funding.Aggregate((Rupiah?)null, (sum, each) => (sum ?? Rupiah.Zero) + each.Amount);

    private static IEnumerable<FormCell> Blank(int cells) => Enumerable.Repeat(Empty, cells);
}
