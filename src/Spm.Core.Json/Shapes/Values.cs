using NodaTime;
using NodaTime.Text;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Numbers, money, periods and days.</summary>
internal static class Values
{
    private const string Year = "[0-9]{4}";

    /// <summary>A count from 0 to 2⁵³−1, which every reader of JSON holds exactly.</summary>
    public static Shape<long> Count { get; } = new NumberShape("count", "1125", 0, Figure.MostCount);

    /// <summary>A count as it was reported, possibly below 0: a check finds that.</summary>
    public static Shape<long> ReportedCount { get; } = new NumberShape("reported-count", "1125", -Figure.MostCount, Figure.MostCount);

    public static TextShape<Ratio> Ratio { get; } = new("ratio", "3/5", new Problem(
        "pecahan: bilangan bulat, atau pembilang, garis miring dan penyebut dalam bentuk paling sederhana",
        "a fraction: a whole number, or numerator, slash and denominator in lowest terms"),
        "^(0|-?[1-9][0-9]*(/([2-9]|[1-9][0-9]+))?)$", TryRatio, value => value.ToString())
    {
        Longest = 100_000,
    };

    /// <summary>A fraction from 0 to 1.</summary>
    public static Shape<Ratio> Share { get; } = new TextShape<Ratio>("share", "3/100", new("bagian dari 0 sampai 1", "a share from 0 to 1"),
        "^(0|1|[1-9][0-9]*/([2-9]|[1-9][0-9]+))$", TryShare, value => value.ToString());

    /// <summary>A fraction from 0 to 1, in any spelling: <c>3%</c>, <c>6/200</c>.</summary>
    public static Shape<Ratio> AnyShare { get; } = new TextShape<Ratio>(null, "3/100", new("bagian dari 0 sampai 1", "a share from 0 to 1"),
        "^[0-9]+(/[0-9]+|(\\.[0-9]+)?%)?$", TryShare, value => value.ToString())
    {
        IsLenient = true,
    };

    public static TextShape<Percentage> Percentage { get; } = new("percentage", "97.81", new Problem(
        "persentase: persen bulat, atau titik dan paling banyak enam desimal", "a percentage: whole per cent, or a decimal point and at most six decimals"),
        "^-?(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$", Quantities.Percentage.TryParse, value => value.ToString());

    public static Shape<Rupiah> Rupiah { get; } = new TextShape<Rupiah>("rupiah", "612000000", new(
        "jumlah rupiah: rupiah bulat, atau titik dan dua angka sen", "an amount in rupiah: whole rupiah, or a decimal point and two digits of sen"),
        "^-?(0|[1-9][0-9]*)(\\.[0-9]{2})?$", Quantities.Rupiah.TryParse, value => value.ToString());

    public static Shape<BudgetYear> BudgetYear { get; } = YearLike("2025");

    public static Shape<Month> Month { get; } = Shapes.Text<Month>("month", "2025-03", "bulan", "a month", $"^{Year}-(0[1-9]|1[0-2])$");

    public static Shape<Quarter> Quarter { get; } = Shapes.Text<Quarter>("quarter", "2025-Q3", "triwulan", "a quarter", $"^{Year}-Q[1-4]$");

    public static Shape<Semester> Semester { get; } = Shapes.Text<Semester>("semester", "2025-S2", "semester", "a semester", $"^{Year}-S[12]$");

    public static Shape<ReportingPeriod> ReportingPeriod { get; } = PeriodLike("reporting-period", false);

    /// <summary>A reporting period, also as it is printed: <c>TW III 2025</c>.</summary>
    public static Shape<ReportingPeriod> AnyReportingPeriod { get; } = PeriodLike(null, true);

    public static Shape<PlanPeriod> PlanPeriod { get; } = Shapes.Text<PlanPeriod>("plan-period", "2025-2029", "masa rencana", "a plan period", $"^{Year}-{Year}$");

    public static Shape<LocalDate> Day { get; } = new TextShape<LocalDate>("day", "2025-03-01", new("tanggal: tahun-bulan-hari", "a date: year-month-day"),
        $"^{Year}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", TryDay, PrintDay);

    public static Shape<Instant> Instant { get; } = new TextShape<Instant>("instant", "2025-03-01T08:30:00Z", new("saat dalam UTC", "an instant in UTC"),
        $"^{Year}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{{1,9}})?Z$", TryInstant, PrintInstant);

    /// <summary>SHA-256 in lower case.</summary>
    public static Shape<string> Sha256 { get; } = new TextShape<string>("sha256", new string('0', 64),
        new("SHA-256: 64 angka heksadesimal huruf kecil", "a SHA-256: 64 hexadecimal digits in lower case"), "^[0-9a-f]{64}$", TryHash, value => value);

    public static Shape<SourcePlace> SourcePlace { get; } = Shapes.Object<SourcePlace>("source-place", of =>
    {
        var file = of.Optional("file", Shapes.Line("data.json"), place => place.File);
        var line = of.Required("line", Number(1, "14"), place => place.Line);
        var column = of.Optional("column", Number(1, "4"), place => place.Column);
        var offset = of.Optional("byte", new NumberShape(null, "512", 0, Figure.MostCount), place => place.Byte);
        return read => new SourcePlace(line(read), offset(read), file(read), column(read));
    });

    /// <summary>A budget year with an example of its own.</summary>
    public static Shape<BudgetYear> YearLike(string example, int least = 1) => new ConvertedShape<long, BudgetYear>(
        least == 1 ? "budget-year" : null, new NumberShape(null, example, least, 9999), year => new BudgetYear((int)year), year => year.Number);

    /// <summary>A whole number of 32 bits from a least one on.</summary>
    public static Shape<int> Number(int least, string example, int most = int.MaxValue) =>
        new ConvertedShape<long, int>(null, new NumberShape(null, example, least, most), number => (int)number, number => number);

    private static TextShape<ReportingPeriod> PeriodLike(string? name, bool isLenient) => new(name, "2025", new(
        "periode pelaporan: tahun, triwulan, atau sampai dengan triwulan", "a reporting period: a year, a quarter, or the year to date"),
        isLenient ? "\\S" : $"^{Year}(-S[12]|-Q[1-4]|-Q1/Q[1-4]|-(0[1-9]|1[0-2])|-01/(0[124578]|1[01]))?$",
        Periods.ReportingPeriod.TryParse, period => period.ToString())
    {
        IsLenient = isLenient,
    };

    private static bool TryRatio(string text, out Ratio value)
    {
        // The forms with % are for people.
        value = default;
        return !text.EndsWith('%') && Quantities.Ratio.TryParse(text, out value);
    }

    private static bool TryShare(string text, out Ratio value) =>
        Quantities.Ratio.TryParse(text, out value) && value >= Quantities.Ratio.Zero && value <= Quantities.Ratio.One;

    private static bool TryDay(string text, out LocalDate value) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) && value.Year > 0;

    private static string PrintDay(LocalDate day) => day.WithCalendar(CalendarSystem.Iso) is { Year: > 0 } iso
        ? LocalDatePattern.Iso.Format(iso)
        : throw new ArgumentException($"{LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso))} lies before the year 1 and cannot be written.", nameof(day));

    private static bool TryInstant(string text, out Instant value) => InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out value) && value.InUtc().Year > 0;

    private static string PrintInstant(Instant instant) => instant.InUtc().Year > 0
        ? InstantPattern.ExtendedIso.Format(instant)
        : throw new ArgumentException($"{InstantPattern.ExtendedIso.Format(instant)} lies before the year 1 and cannot be written.", nameof(instant));

    private static bool TryHash(string text, out string value) => Evidence.IsHash(value = text);
}
