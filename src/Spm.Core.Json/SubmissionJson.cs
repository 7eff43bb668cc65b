using System.Globalization;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads submissions of the format <c>spm-submission/0</c> (<i>pembaca data penerapan SPM</i>).</summary>
/// <remarks>Strict: what is not known, repeated, missing or of another kind is refused with its place, because a misspelt figure must
/// not become one that was not reported. Numbers out of range are read, so that the check finds them with their place.</remarks>
[LegalTerm("pembaca data penerapan SPM")]
public static class SubmissionJson
{
    /// <summary>The name of the format, which every file states in its member <c>format</c>.</summary>
    public const string Format = "spm-submission/0";

    private const string RegionExample = "\"65.01\"";

    private const string PeriodExample = "\"2025\"";

    private static readonly JsonShape Shape = new(
        "{\"format\": \"spm-submission/0\", \"region\": \"65.01\", \"year\": 2025, \"period\": \"2025\", \"sender\": \"Bagian Tata Pemerintahan\", \"figures\": []}",
        ["format", "region", "year", "period", "sender", "figures"],
        ["note", "services"]);

    /// <summary>Reads one submission.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted. The caller does the reading from disk or network.</param>
    /// <param name="fileName">The name that messages and findings print; null when there is none.</param>
    /// <returns>The submission, every figure with the line and byte at which its object begins.</returns>
    /// <exception cref="SpmFormatException">The text is not such a submission; the message says what, where, and an accepted example.</exception>
    public static Submission Read(ReadOnlyMemory<byte> utf8, string? fileName = null)
    {
        var json = new JsonCursor(utf8.Span, new JsonOrigin(fileName));
        var (sender, year) = ("", 0L);
        RegionCode? region = null;
        ReportingPeriod period = default;
        SourcePlace? regionAt = null, yearAt = null;
        List<ServiceFigures> figures = [];
        List<string>? services = null;
        string? note = null;
        var scope = json.EnterObject(Shape);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "format":
                    json.Choice([Format]);
                    break;
                case "region":
                    regionAt = json.Place();
                    region = ReadRegion(ref json);
                    break;
                case "year":
                    yearAt = json.Place();
                    year = WholeNumber.Read(ref json, 1, 9999, "2025");
                    break;
                case "period":
                    var text = json.Text(PeriodExample);
                    if (!ReportingPeriod.TryParse(text, out period)) throw json.Refuse(NoPeriod(text));
                    break;
                case "sender":
                    sender = json.Text("\"Bagian Tata Pemerintahan\"");
                    break;
                case "figures":
                    figures = FigureReader.Read(ref json, FigureDialect.Submission);
                    break;
                case "note":
                    note = json.Text("\"data sintetis\"");
                    break;
                case "services":
                    services = ReadServices(ref json);
                    break;
            }
        }

        if (period.Year.Number != year) throw json.Refuse(OtherYear(year, period), yearAt!, new PathStep("year", -1));
        json.Finish();
        return new Submission(region!, period, sender, figures) { Services = services, Note = note, Place = regionAt };
    }

    private static RegionCode ReadRegion(ref JsonCursor json)
    {
        var text = json.Text(RegionExample);
        if (RegionCode.TryParse(text, out var region)) return region;
        if (text.Length != 4 || !text.All(char.IsAsciiDigit))
            throw json.Refuse(new Problem(
                $"{Printed.Quoted(text)} bukan kode wilayah: dua angka, atau dua angka, titik, dan dua angka",
                $"{Printed.Quoted(text)} is not a region code: two digits, or two, a dot and two").WithExample(RegionExample));
        var dotted = $"\"{text[..2]}.{text[2..]}\"";
        throw json.Refuse(new Problem(
            $"\"{text}\" bermakna ganda: Kementerian Dalam Negeri dan BPS memberi empat angka yang sama kepada daerah yang berbeda "
            + "(1101 adalah Aceh Selatan bagi yang satu, Simeulue bagi yang lain); tulis kode Kementerian dengan titik",
            Explain(text)).WithExample(dotted));
    }

    private static string Explain(string text)
    {
        try
        {
            return RegionCode.Parse(text).ToString();
        }
        catch (FormatException refusal)
        {
            return refusal.Message.TrimEnd('.');
        }
    }

    private static List<string> ReadServices(ref JsonCursor json)
    {
        var services = new List<string>();
        json.EnterArray("[\"kabkota.kesehatan.ibu-hamil\"]");
        while (json.NextItem()) services.Add(json.Text("\"kabkota.kesehatan.ibu-hamil\""));
        return services.Count > 0 ? services : throw json.Refuse(new Problem(
            "daftar layanan pengirim kosong; sebut sedikitnya satu, atau hapus anggotanya bila pengirim melaporkan semua layanan",
            "the list of the sender's services is empty; name at least one, or leave the member out when the sender reports all services")
            .WithExample("[\"kabkota.kesehatan.ibu-hamil\"]"));
    }

    private static Problem NoPeriod(string text) => new Problem(
        $"{Printed.Quoted(text)} bukan periode pelaporan: tahun, triwulan, atau sampai dengan triwulan",
        $"{Printed.Quoted(text)} is not a reporting period: a year, a quarter, or the year to date").WithExample(PeriodExample);

    private static Problem OtherYear(long year, ReportingPeriod period) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"tahun {year} tidak sama dengan tahun dari periode {period}"),
        string.Create(CultureInfo.InvariantCulture, $"the year {year} is not that of the period {period}")).WithExample(period.Year.ToString());
}
