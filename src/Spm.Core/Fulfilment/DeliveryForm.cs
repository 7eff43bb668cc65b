using NodaTime.Text;

namespace Spm.Core.Fulfilment;

/// <summary>The form of the fourth stage: a row for each line of the plan, with its months.</summary>
internal static class DeliveryForm
{
    private static readonly string[] Indonesian = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
    private static readonly string[] English = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static FormTable Table(Delivery delivery) => new(
        FormCell.Words(language => language == Language.Indonesian
            ? $"wilayah {delivery.Plan.Needs.Data.Region}, tahun {delivery.Year}, keadaan {LocalDatePattern.Iso.Format(delivery.Day)}"
            : $"region {delivery.Plan.Needs.Data.Region}, {delivery.Year}, as of {LocalDatePattern.Iso.Format(delivery.Day)}"),
        [
            FormCell.Of("layanan", "service"), FormCell.Of("uraian", "item"), FormCell.Of("satuan", "unit"), FormCell.Of("direncanakan", "planned"),
            .. Indonesian.Zip(English, FormCell.Of), FormCell.Of("terlaksana", "delivered"), FormCell.Of("seharusnya", "expected"),
            FormCell.Of("status"), FormCell.Of("belanja", "spent"),
        ],
        [.. delivery.Lines.Select(Row)]);

    private static FormCell[] Row(DeliveryLine line) =>
    [
        FormCell.Of(line.Plan.Item.Service.ShortName), FormCell.Words(line.Plan.Name), FormCell.Of(line.Plan.Need?.Unit), FormCell.Of(line.Planned),
        .. line.Months.Select(FormCell.Of), FormCell.Of(line.IsReported ? line.Delivered : null),
        FormCell.Of(line.WholeUnitsDue),
        FormCell.Words(language => line.Status.Name(language)), FormCell.Of(line.Spent),
    ];
}
