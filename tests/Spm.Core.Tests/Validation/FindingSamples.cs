using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>For every code of the register, data that draws it.</summary>
internal static partial class FindingSamples
{
    private const string FirstOfPrimary = "Buku teks pelajaran";

    public static IReadOnlyList<FindingSample> All { get; } = [.. Errors(), .. Remarks(), .. Merging(), .. Revising()];

    private static IEnumerable<FindingSample> Errors() =>
    [
        Error("SPM1001", Of("99.99"), null, null, ["99.99", "2025"],
            "Kode wilayah 99.99 tidak dikenal untuk tahun 2025.", "Region code 99.99 is not known for 2025."),
        Error("SPM1002", Of("31.71"), null, null, ["Kota Administrasi Jakarta Pusat"],
            "Kota Administrasi Jakarta Pusat bukan daerah otonom dan tidak memiliki kewajiban SPM sendiri.",
            "Kota Administrasi Jakarta Pusat is not autonomous and owes no services of its own."),
        Error("SPM1003", Of("91.04"), null, null, ["91.04", "Kabupaten Nabire", "2025", "94.01"],
            "Kode 91.04 milik Kabupaten Nabire, yang pada tahun 2025 berkode 94.01.",
            "Code 91.04 belongs to Kabupaten Nabire, whose code in 2025 is 94.01."),
        Error("SPM1004", With(new ServiceFigures("kabkota.kesehatan.ibu-hamill", Figure.Reported(1, 1))), "kabkota.kesehatan.ibu-hamill", null,
            ["kabkota.kesehatan.ibu-hamill", Mothers],
            $"Layanan \"kabkota.kesehatan.ibu-hamill\" tidak dikenal; yang paling mirip: {Mothers}.",
            $"Service \"kabkota.kesehatan.ibu-hamill\" is not known; the nearest is {Mothers}."),
        Error("SPM1005", With(Full("provinsi.pendidikan.menengah")), "provinsi.pendidikan.menengah", null,
            ["provinsi.pendidikan.menengah", "Kabupaten Bulungan"],
            "provinsi.pendidikan.menengah bukan layanan yang wajib dilaksanakan Kabupaten Bulungan.",
            "provinsi.pendidikan.menengah is not a service that Kabupaten Bulungan owes."),
        Error("SPM1006", With(Recipients(Primary, Figure.Of(-1, null))), Primary, null, ["Required", "-1"],
            "Jumlah yang harus dilayani/dipenuhi bernilai negatif: -1.", "Required is negative: -1."),
        Error("SPM1007", With(FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.Of(null, 4)))), Primary, FirstOfPrimary, ["4"],
            "Ada 4 yang terlayani/terpenuhi, tetapi jumlah yang harus dilayani/dipenuhi tidak ada.", "4 done, but no required number."),
        Error("SPM1008", Twice(), Primary, null, [Primary],
            $"Layanan {Primary} muncul lebih dari sekali.", $"Service {Primary} stands more than once."),
        Error("SPM1009", With(new ServiceFigures(Primary, Figure.Reported(100, 90), [.. Items(Primary), Items(Primary)[0]])), Primary, FirstOfPrimary,
            [FirstOfPrimary], $"Butir mutu \"{FirstOfPrimary}\" muncul lebih dari sekali.", $"Quality item \"{FirstOfPrimary}\" stands more than once."),
        Error("SPM1010", With(ServiceFigures.NotApplicable(Primary, "tidak ada", "surat")), Primary, null, [Name(Primary)],
            $"{Name(Primary)} dinyatakan tidak berlaku, padahal selalu ada yang harus dilayani.",
            $"{Name(Primary)} is declared not applicable although there is always somebody to serve."),
        Error("SPM1011", With(Recipients(Primary, Figure.Reported(0, 0))), Primary, null, [Name(Primary)],
            $"Jumlah yang harus dilayani pada {Name(Primary)} nol, padahal selalu ada yang harus dilayani.",
            $"{Name(Primary)} has nobody to serve although there always is somebody."),
        Error("SPM1030", With(Recipients(Primary, Figure.Reported(100, 90) with { Planned = Figure.MostCount + 1 })), Primary, null,
            ["Planned", "9007199254740992"], "Target melebihi 9007199254740991: 9007199254740992.", "Planned is above 9007199254740991: 9007199254740992."),
        Error("SPM1031", With(new ServiceFigures(Primary, Figure.Reported(100, 90), Many(SubmissionCheck.MostItems + 1))), Primary, null,
            [Primary, "1001", "1000"], $"{Primary} memuat 1001 butir mutu; paling banyak 1000.", $"{Primary} lists 1001 quality items; at most 1000 are accepted."),
        Of("SPM1032", FindingSeverity.Error, SubmissionCheck.Run(Clean(), ServiceCatalog.For(new BudgetYear(2024))), null, null, ["2025", "2024"],
            "Laporan tahun 2025 diperiksa dengan katalog tahun 2024.", "A submission of 2025 was checked against the catalogue of 2024."),
    ];

    public static IEnumerable<QualityFigure> Many(int count) =>
        Enumerable.Range(0, count).Select(at => new QualityFigure($"butir {at}", QualityComponent.Goods, Figure.Reported(1, 1)));

    private static Submission Twice() =>
        new(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025"), "Setda", [.. Clean().Figures, Full(Primary)]);

    private static Submission Of(string region) => new(RegionCode.Parse(region), ReportingPeriod.Parse("2025"), "Setda", []);

    private static FindingSample Error(string code, Submission submission, string? service, string? indicator, string[] arguments, string indonesian, string english) =>
        Of(code, FindingSeverity.Error, Rules.Check(submission), service, indicator, arguments, indonesian, english);

    private static FindingSample Of(
        string code, FindingSeverity severity, CheckResult result, string? service, string? indicator, string[] arguments, string indonesian, string english) =>
        new(code, severity, result, service, indicator, arguments, indonesian, english);
}
