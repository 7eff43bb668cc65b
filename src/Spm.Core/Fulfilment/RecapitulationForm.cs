using NodaTime.Text;

namespace Spm.Core.Fulfilment;

/// <summary>The form that sums up: a row for each service, then one for each stage.</summary>
internal static class RecapitulationForm
{
    public static FormTable Table(Recapitulation recapitulation)
    {
        var delivery = recapitulation.Delivery;
        return new FormTable(
            FormCell.Words(language => language == Language.Indonesian
                ? $"wilayah {delivery.Plan.Needs.Data.Region}, tahun {delivery.Year}, keadaan {LocalDatePattern.Iso.Format(delivery.Day)}"
                : $"region {delivery.Plan.Needs.Data.Region}, {delivery.Year}, as of {LocalDatePattern.Iso.Format(delivery.Day)}"),
            [
                FormCell.Of("layanan", "service"), FormCell.Of("satuan", "unit"), FormCell.Of("penerima", "recipients"), FormCell.Of("biaya kebutuhan", "cost of needs"),
                FormCell.Of("penerima direncanakan", "recipients planned"), FormCell.Of("biaya rencana", "cost of plan"), FormCell.Of("biaya yang belum terpenuhi", "unmet cost"),
                FormCell.Of("penerima terlayani", "recipients served"), FormCell.Of("belanja", "spent"), FormCell.Of("status"),
            ],
            [.. recapitulation.Lines.Select(Row), .. Stages(delivery)]);
    }

    private static FormCell[] Row(RecapitulationLine line) =>
    [
        FormCell.Of(line.Service.ShortName), FormCell.Of(line.Data.Unit), FormCell.Of(line.Recipients), FormCell.Of(line.NeedCost),
        FormCell.Of(line.Line?.Planned), FormCell.Of(line.PlannedCost), FormCell.Of(line.UnmetCost),
        FormCell.Of(line.Line is { IsReported: true } reported ? reported.Delivered : null), FormCell.Of(line.Spent),
        line.Line is { } delivered ? FormCell.Words(language => delivered.Status.Name(language)) : default,
    ];

    private static IEnumerable<IReadOnlyList<FormCell>> Stages(Delivery delivery)
    {
        yield return Stage("kelengkapan pengumpulan data", "completeness of data", delivery.Plan.Needs.Data.Completeness);
        yield return Stage("kelengkapan penghitungan kebutuhan", "completeness of needs", delivery.Plan.Needs.Completeness);
        yield return Stage("kelengkapan penyusunan rencana", "completeness of plan", delivery.Plan.Completeness);
        yield return Stage("kelengkapan pelaksanaan", "completeness of delivery", delivery.Completeness);
    }

    private static FormCell[] Stage(string indonesian, string english, StageCompleteness completeness) =>
        [FormCell.Of(indonesian, english), .. Enumerable.Repeat(FormCell.Of(""), 8), FormCell.Words(completeness.ToString)];
}
