using Spm.Core.Catalog;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>Warnings and notes, which let the figures proceed.</summary>
internal static partial class FindingSamples
{
    private const string Guide = "Petunjuk teknis/tata cara pemenuhan (bantuan pemenuhan kebutuhan dasar peserta didik, pendidik, satuan pendidikan)";

    private static IEnumerable<FindingSample> Remarks() =>
    [
        Warning("SPM1012", With(ServiceFigures.NotApplicable(Houses, "tidak ada bencana")), Houses, null, [Name(Houses)],
            $"{Name(Houses)} dinyatakan tidak berlaku tanpa bukti dukung.", $"{Name(Houses)} is declared not applicable without evidence."),
        Warning("SPM1013", With(Recipients(Houses, Figure.Reported(0, 0))), Houses, null, [Name(Houses)],
            $"Jumlah yang harus dilayani pada {Name(Houses)} nol tanpa bukti dukung.", $"{Name(Houses)} has nobody to serve, without evidence."),
        Warning("SPM1014", With(Recipients(Primary, Figure.Reported(100, 101))), Primary, null, ["101", "100"],
            "Terlayani/terpenuhi 101 melebihi yang harus dilayani/dipenuhi 100.", "101 done passes 100 required."),
        Note("SPM1015", With(Recipients(Primary, Figure.Reported(100, 101) with { Basis = RequiredBasis.Projection })), Primary, null, ["101", "100"],
            "Terlayani 101 melebihi perkiraan 100.", "101 served passes the estimate of 100."),
        Warning("SPM1016", With(Recipients(Primary, Figure.Reported(100, 90) with { Planned = 95 })), Primary, null, ["95", "100"],
            "Target 95 di bawah yang harus dilayani/dipenuhi 100; capaian tetap dibagi dengan 100.",
            "The plan of 95 is below the required 100; achievement still divides by 100."),
        Warning("SPM1017", Clean().Without(Primary), Primary, null, [Name(Primary)],
            $"{Name(Primary)} belum dilaporkan.", $"{Name(Primary)} is not reported."),
        Of("SPM1018", FindingSeverity.Warning, Rules.Check(Clean(), Clean(period: "2025-Q2").With(Recipients(Primary, Figure.Reported(80, 40)))), Primary, null,
            ["80", "2025-Q2", "100"],
            "Jumlah yang harus dilayani/dipenuhi berubah dari 80 pada TW II 2025 menjadi 100.", "Required changed from 80 in Q2 2025 to 100."),
        Note("SPM1019", With(new ServiceFigures(Primary, Figure.Reported(100, 90), [.. Items(Primary), Regional()])), Primary, "Papan tulis", ["Papan tulis"],
            "Butir \"Papan tulis\" tidak ada dalam katalog; dihitung sebagai butir daerah.",
            "Item \"Papan tulis\" is not in the catalogue; counted as a regional item."),
        Note("SPM1020", With(new ServiceFigures(Primary, Figure.Reported(100, 90), Items(Primary).Skip(1))), Primary, null, [FirstOfPrimary],
            $"Butir katalog tidak ada dalam laporan: {FirstOfPrimary}.", $"The submission lacks this item of the catalogue: {FirstOfPrimary}."),
        Note("SPM1021", With(new ServiceFigures(Primary, Figure.Reported(100, 90), [.. Items(Primary), new(Guide, QualityComponent.Procedure, Figure.Reported(1, 0))])),
            Primary, Guide, [Guide, "petunjuk teknis tidak berangka"],
            $"Butir \"{Guide}\" tidak dinilai: petunjuk teknis tidak berangka.", $"Item \"{Guide}\" is not scored: petunjuk teknis tidak berangka."),
        Warning("SPM1022", With(FirstItem(Primary, item => new(item.Indicator, QualityComponent.Staff, item.Figure))), Primary, FirstOfPrimary,
            [FirstOfPrimary, "Staff", "Goods"],
            $"Komponen butir \"{FirstOfPrimary}\" ditulis sumber daya manusia, menurut katalog barang; yang ditulis dipakai.",
            $"Item \"{FirstOfPrimary}\" is given as staff, the catalogue says goods; what was given is used."),
        Warning("SPM1023", With(ServiceFigures.NotYetDue(Primary, "belum waktunya")), Primary, null, ["2025"],
            "\"Belum waktunya\" tidak berlaku untuk Tahun 2025; dihitung belum dilaporkan.", "\"Not yet due\" does not hold for Year 2025; counted as not reported."),
        Warning("SPM1024", With(Recipients(Primary, Figure.Of(100, null))), Primary, null, [Name(Primary)],
            $"Penerima {Name(Primary)} belum dilaporkan.", $"The recipients of {Name(Primary)} are not reported."),
        Warning("SPM1025", With(FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.Of(10, null)))), Primary, FirstOfPrimary, [FirstOfPrimary],
            $"Butir mutu \"{FirstOfPrimary}\" belum dilaporkan.", $"Quality item \"{FirstOfPrimary}\" is not reported."),
        Warning("SPM1026", With(new ServiceFigures(Primary, Figure.Reported(100, 90))), Primary, null, [Primary],
            $"Mutu {Primary} belum dilaporkan.", $"The quality of {Primary} is not reported."),
        Note("SPM1027", Clean("94").With(Full("provinsi.pendidikan.menengah")), "provinsi.pendidikan.menengah", null,
            ["provinsi.pendidikan.menengah", "Provinsi Papua Tengah"],
            "provinsi.pendidikan.menengah diterima dari Provinsi Papua Tengah; di tingkat mana layanan ini dihitung belum diketahui.",
            "provinsi.pendidikan.menengah is accepted from Provinsi Papua Tengah; at which level it is counted is not known."),
        Warning("SPM1028", With(Recipients(Houses, Figure.Reported(0, 3) with { Evidence = "surat" })), Houses, null, ["3"],
            "Yang harus dilayani/dipenuhi nol, tetapi 3 terlayani/terpenuhi.", "Nothing required, but 3 done."),
        Warning("SPM1029", Only("2025", Full(Mothers)).With(Full(Primary)), Primary, null, [Primary, "Dinas"],
            $"{Primary} dilaporkan, tetapi tidak termasuk lingkup pengirim Dinas.",
            $"{Primary} is reported but not among the services that Dinas answers for."),
        Warning("SPM1033", With(new ServiceFigures(Mothers, Figure.Reported(100, 90), [])), Mothers, null,
            ["8", "Daftar mutu kesehatan menurut Permenkes 4/2019"],
            "Daftar mutu dinyatakan kosong, padahal katalog memuat 8 butir (Daftar mutu kesehatan menurut Permenkes 4/2019); layanan dihitung dari penerima saja.",
            "The quality list is declared empty, but the catalogue offers 8 items (Daftar mutu kesehatan menurut Permenkes 4/2019); the service is counted by its recipients alone."),
        Note("SPM1047", With(new ServiceFigures(Hypertension, Figure.Reported(100, 90), [.. Items(Hypertension), new("Formulir pencatatan dan pelaporan SI PTM", QualityComponent.Goods, Figure.Reported(5, 5))])),
            Hypertension, "Formulir pencatatan dan pelaporan SI PTM", ["Formulir pencatatan dan pelaporan SI PTM", "Daftar mutu kesehatan menurut Permenkes 4/2019"],
            "Butir \"Formulir pencatatan dan pelaporan SI PTM\" berasal dari daftar lain (Daftar mutu kesehatan menurut Permenkes 4/2019); tetap dihitung karena dilaporkan.",
            "Item \"Formulir pencatatan dan pelaporan SI PTM\" is of another list (Daftar mutu kesehatan menurut Permenkes 4/2019); counted because it was reported."),
    ];

    private const string Hypertension = "kabkota.kesehatan.hipertensi";

    private static QualityFigure Regional() => new("Papan tulis", QualityComponent.Goods, Figure.Reported(5, 5)) { Unit = "buah" };

    private static FindingSample Warning(string code, Submission submission, string? service, string? indicator, string[] arguments, string indonesian, string english) =>
        Of(code, FindingSeverity.Warning, Rules.Check(submission), service, indicator, arguments, indonesian, english);

    private static FindingSample Note(string code, Submission submission, string? service, string? indicator, string[] arguments, string indonesian, string english) =>
        Of(code, FindingSeverity.Note, Rules.Check(submission), service, indicator, arguments, indonesian, english);
}
