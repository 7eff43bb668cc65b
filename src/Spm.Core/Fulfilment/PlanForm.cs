using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>The form of the third stage: a row for each line and year, then for each ceiling.</summary>
internal static class PlanForm
{
    public static FormTable Table(FulfillmentPlan plan) => new(
        FormCell.Words(language => language == Language.Indonesian
            ? $"wilayah {plan.Needs.Data.Region}, periode {plan.Period}, sisa pagu: {plan.Use.Describe(language)}"
            : $"region {plan.Needs.Data.Region}, years {plan.Period}, ceilings: {plan.Use.Describe(language)}"),
        [
            FormCell.Of("layanan", "service"), FormCell.Of("uraian", "item"), FormCell.Of("satuan", "unit"), FormCell.Of("prioritas", "priority"),
            FormCell.Of("sumber dana", "source"), FormCell.Of("tahun", "year"), FormCell.Of("kebutuhan awal", "opening"), FormCell.Of("baru", "new"),
            FormCell.Of("gugur", "lapsed"), FormCell.Of("kebutuhan", "need"), FormCell.Of("diminta", "wanted"), FormCell.Of("direncanakan", "planned"),
            FormCell.Of("belum terpenuhi", "unmet"), FormCell.Of("biaya", "cost"), FormCell.Of("biaya yang belum terpenuhi", "unmet cost"),
            FormCell.Of("sub kegiatan", "sub-activities"),
        ],
        [.. plan.Lines.SelectMany(line => line.Years.Select(year => Row(line, year))), .. plan.Ceilings.Where(ceiling => plan.Period.Contains(ceiling.Year)).Select(ceiling => Ceiling(plan, ceiling))]);

    private static FormCell[] Row(PlanLine line, PlanYear year) =>
    [
        FormCell.Of(line.Item.Service.ShortName), FormCell.Words(line.Name), FormCell.Of(line.Need?.Unit), FormCell.Of(line.Item.Priority),
        FormCell.Words(language => line.Item.Source.Name(language)), FormCell.Of(year.Year.ToString()), FormCell.Of(year.Opening), FormCell.Of(year.New),
        FormCell.Of(year.Lapsed), FormCell.Of(year.Need), FormCell.Of(year.Wanted), FormCell.Of(year.Planned),
        FormCell.Of(year.Unmet), FormCell.Of(year.Cost), FormCell.Of(year.UnmetCost),
        FormCell.Of(string.Join("; ", year.SubActivities.Select(part => $"{part.Code} ({part.Units})"))),
    ];

    private static FormCell[] Ceiling(FulfillmentPlan plan, PlanCeiling ceiling)
    {
        var cost = plan.Cost(ceiling.Year, ceiling.Source);
        var left = (ceiling.Amount < Rupiah.Zero ? Rupiah.Zero : ceiling.Amount) - cost;
        return
        [
            FormCell.Of("pagu", "ceiling"), FormCell.Words(language => $"{ceiling.Amount.ToString(language)}; {(language == Language.Indonesian ? "sisa" : "left")} {left.ToString(language)}"),
            FormCell.Of("rupiah"), FormCell.Of(""), FormCell.Words(language => ceiling.Source.Name(language)), FormCell.Of(ceiling.Year.ToString()),
            .. Enumerable.Repeat(FormCell.Of(""), 7), FormCell.Of(cost), FormCell.Of(""), FormCell.Of(""),
        ];
    }
}
