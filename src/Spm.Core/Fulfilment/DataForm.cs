using NodaTime.Text;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>The form of the first stage: a row for each number that was collected.</summary>
internal static class DataForm
{
    public static FormTable Table(DataCollection data) => new(
        FormCell.Words(language => language == Language.Indonesian
            ? $"wilayah {data.Region}, tahun anggaran {data.Year}, kondisi awal {LocalDatePattern.Iso.Format(data.Day)}, sumber {data.Source}"
            : $"region {data.Region}, budget year {data.Year}, baseline of {LocalDatePattern.Iso.Format(data.Day)}, source {data.Source}"),
        [
            FormCell.Of("layanan", "service"), FormCell.Of("jenis", "kind"), FormCell.Of("uraian", "item"), FormCell.Of("satuan", "unit"),
            FormCell.Of("jumlah", "number"), FormCell.Of("keterangan", "note"),
        ],
        [.. data.Services.SelectMany(Rows), .. data.Missing.Select(service => Row(FormCell.Of(service.ShortName), "penerima", "recipients", default, service.Unit, null, FormCell.Of("belum dikumpulkan", "not collected")))]);

    private static IEnumerable<IReadOnlyList<FormCell>> Rows(ServiceData entry)
    {
        var service = FormCell.Of(entry.Service.ShortName);
        var basis = entry.Basis is { } known ? FormCell.Words(language => known.Name(language)) : default;
        yield return Row(service, "penerima", "recipients", FormCell.Of("berhak menerima", "entitled"), entry.Unit, entry.Recipients, basis);
        yield return Row(service, "penerima", "recipients", FormCell.Of("beridentitas lengkap", "with complete identity"), entry.Unit, entry.Identified, FormCell.Of("identitas disimpan daerah", "identities stay with the region"));
        if (entry.Served != 0) yield return Row(service, "penerima", "recipients", FormCell.Of("telah terlayani", "served already"), entry.Unit, entry.Served, FormCell.Of(""));
        foreach (var happened in entry.Events)
        {
            yield return Row(service, "kejadian", "event", FormCell.Of(happened.Name), entry.Unit, happened.Recipients, FormCell.Words(language =>
                string.Join("; ", new[] { LocalDatePattern.Iso.Format(happened.Day), happened.Window.ToString(), happened.Decree?.ToString(language) }.Where(part => part is not null))));
        }

        foreach (var counted in entry.Counts) yield return Row(service, "satuan dasar", "counted unit", FormCell.Of(counted.Name), counted.Name, counted.Count, FormCell.Of(""));
        foreach (var stock in entry.Resources)
            yield return [service, FormCell.Words(language => stock.Kind.Name(language)), FormCell.Of(stock.Resource), FormCell.Of(stock.Unit), FormCell.Of(stock.Available), FormCell.Of("tersedia", "available")];
    }

    private static FormCell[] Row(FormCell service, string kind, string english, FormCell item, string unit, long? count, FormCell note) =>
        [service, FormCell.Of(kind, english), item, FormCell.Of(unit), FormCell.Of(count), note];
}
