using System.Globalization;
using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;
using Spm.Core.Json;
using Spm.Core.Stages;

namespace Spm.Core.Benchmarks.Json;

/// <summary>The rows of the nation as files.</summary>
internal static class RowFiles
{
    public static RowsHeader Header { get; } = new(NationalData.Period);

    public static IEnumerable<TallyRow> Rows(NationalData data)
    {
        for (var row = 0; row < data.Cells.Length; row++)
        {
            var (region, subject) = data.Layout.KeyOf(data.Cells[row]);
            var done = data.Done[row];
            yield return new TallyRow(
                region.Code.ToString(), subject.Service.Key, subject.Indicator?.Name, done == -2 ? null : data.Required[row], done < 0 ? null : done)
            {
                State = done == -2 ? FigureState.NotApplicable : null,
            };
        }
    }

    public static byte[] Lines(NationalData data)
    {
        using var file = new MemoryStream();
        RowsJson.Write(file, Header, Rows(data));
        return file.ToArray();
    }

    /// <summary>The same rows in one array, under the head or bare.</summary>
    public static byte[] Array(byte[] lines, string opening, string closing)
    {
        using var file = new MemoryStream();
        file.Write(Encoding.UTF8.GetBytes(opening));
        var rows = lines.AsSpan(lines.AsSpan().IndexOf((byte)'\n') + 1).TrimEnd((byte)'\n').ToArray();
        for (var at = 0; at < rows.Length; at++)
            if (rows[at] == '\n') rows[at] = (byte)',';
        file.Write(rows);
        file.Write(Encoding.UTF8.GetBytes(closing));
        return file.ToArray();
    }

    /// <summary>The same lines with a space after each colon and comma, as Python writes.</summary>
    public static byte[] Python(byte[] lines) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(lines).Replace("\":", "\": ", StringComparison.Ordinal).Replace(",\"", ", \"", StringComparison.Ordinal));

    /// <summary>The same rows as a spreadsheet file of many regions.</summary>
    public static byte[] Csv(NationalData data)
    {
        var text = new StringBuilder("# pemisah: ;\n# gaya angka: 1.250,5\n# kosong: belum dilaporkan\n# -: nol\n# nihil: nol\n# periode: 2025-Q1\n# pengirim: desa\n");
        text.Append("kode wilayah;kode layanan;jenis baris;butir;harus;terlayani/terpenuhi;keterangan\n");
        foreach (var row in Rows(data))
        {
            var done = row.State is null ? row.Done?.ToString(CultureInfo.InvariantCulture) : "tidak berlaku";
            text.Append(CultureInfo.InvariantCulture, $"{row.Region};{row.Service};{(row.Indicator is null ? "penerima" : "mutu")};\"{row.Indicator}\";{row.Required};{done};{(row.State is null ? "" : "tidak ada")}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The same lines, each after a space, so that every row goes through the strict reader.</summary>
    public static byte[] Spaced(byte[] lines)
    {
        using var file = new MemoryStream();
        foreach (var letter in lines)
        {
            file.WriteByte(letter);
            if (letter == '\n') file.WriteByte((byte)' ');
        }

        return file.ToArray();
    }
}
