using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>Printed names of what a calculator may have done differently, and the same in words.</summary>
internal static class VariantWords
{
    public static string Name(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => "half-away-from-zero",
        RoundingMode.HalfEven => "half-even",
        RoundingMode.Down => "down",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a named mode."),
    };

    public static string Name(RoundingStage stage, int digits, RoundingMode mode) => FormattableString.Invariant($"{Name(stage)}/{digits}/{Name(mode)}");

    public static string Name(PointsReading points) => points switch
    {
        PointsReading.Whole => "index",
        PointsReading.Recipients => "recipient-points",
        PointsReading.Quality => "quality-points",
        PointsReading.RoundedSum => "sum-of-rounded-points",
        _ => throw new ArgumentOutOfRangeException(nameof(points), points, "Not a named reading."),
    };

    public static string Name(ServiceChange change) => change switch
    {
        ServiceChange.LeftOut or ServiceChange.UnreportedLeftOut => "left-out",
        ServiceChange.Zero => "zero",
        ServiceChange.Full => "full",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a named change."),
    };

    public static string FinalRounding(RoundingMode mode, Language language) =>
        Pick(language, $"angka akhir dibulatkan {Mode(mode, language)}", $"the final number is rounded {Mode(mode, language)}");

    public static string Of(RoundingStage stage, int digits, RoundingMode mode, Language language)
    {
        var what = stage switch
        {
            RoundingStage.Shares => Pick(language, "setiap persentase penerima dan butir mutu", "every percentage of recipients and quality items"),
            RoundingStage.Quality => Pick(language, "persentase mutu setiap layanan", "the quality percentage of every service"),
            RoundingStage.ServicePoints => Pick(language, "poin penerima dan poin mutu setiap layanan, masing-masing,", "recipients' points and quality points of every service, each by itself,"),
            RoundingStage.Services => Pick(language, "indeks setiap layanan", "the index of every service"),
            RoundingStage.Urusan => Pick(language, "indeks setiap urusan", "the index of every urusan"),
            RoundingStage.EveryStep => Pick(language, "setiap langkah (persentase, mutu, layanan, urusan)", "every step (percentages, quality, services, urusan)"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a named stage."),
        };
        return Pick(language,
            $"{what} dibulatkan {Mode(mode, language)} ke {digits} desimal sebelum dirata-ratakan",
            $"{what} rounded {Mode(mode, language)} to {digits} decimals before averaging");
    }

    public static string Of(PointsReading points, Language language) => points switch
    {
        PointsReading.Whole => Pick(language, "indeksnya sendiri", "the index itself"),
        PointsReading.Recipients => Pick(language, "yang terbit hanya poin penerima (dari 80), bukan persentase", "what was published is recipients' points (of 80), no percentage"),
        PointsReading.Quality => Pick(language, "yang terbit hanya poin mutu (dari 20), bukan persentase", "what was published is quality points (of 20), no percentage"),
        PointsReading.RoundedSum => Pick(language, "poin penerima dan poin mutu dibulatkan masing-masing lalu dijumlahkan", "recipients' points and quality points rounded separately, then added"),
        _ => throw new ArgumentOutOfRangeException(nameof(points), points, "Not a named reading."),
    };

    public static string Of(ServiceType? service, ServiceChange change, Language language) => change switch
    {
        ServiceChange.LeftOut => Pick(language, $"{service!.ShortName} tidak dihitung", $"{service.ShortName} left out"),
        ServiceChange.Zero => Pick(language, $"{service!.ShortName} dihitung nol", $"{service.ShortName} counted as zero"),
        ServiceChange.Full => Pick(language, $"{service!.ShortName} dihitung 100 persen", $"{service.ShortName} counted as 100 per cent"),
        ServiceChange.UnreportedLeftOut => Pick(language, "layanan yang belum dilaporkan tidak dihitung", "services not reported are left out"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a named change."),
    };

    private static string Name(RoundingStage stage) => stage switch
    {
        RoundingStage.Shares => "shares",
        RoundingStage.Quality => "quality",
        RoundingStage.ServicePoints => "service-points",
        RoundingStage.Services => "services",
        RoundingStage.Urusan => "urusan",
        RoundingStage.EveryStep => "every-step",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a named stage."),
    };

    private static string Mode(RoundingMode mode, Language language) => mode switch
    {
        RoundingMode.HalfAwayFromZero => Pick(language, "ke yang terdekat, setengah ke atas", "to the nearest, halves up"),
        RoundingMode.HalfEven => Pick(language, "ke yang terdekat, setengah ke angka genap", "to the nearest, halves to even"),
        RoundingMode.Down => Pick(language, "ke bawah (dipotong)", "down (cut off)"),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a named mode."),
    };

    private static string Pick(Language language, string indonesian, string english) => language == Language.Indonesian ? indonesian : english;
}
