using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>What joining the parts of several senders notices.</summary>
internal static partial class FindingSamples
{
    private static IEnumerable<FindingSample> Merging() =>
    [
        Merged("SPM1034", FindingSeverity.Error, null, ["Dinkes", "65.02", "65.01"],
            "Data Dinkes untuk wilayah 65.02 tidak dapat digabung dengan data wilayah 65.01.",
            "The part of Dinkes is about region 65.02 and cannot be joined with parts about 65.01.",
            Part("Disdik", Full(Primary)), new Submission(RegionCode.Parse("65.02"), ReportingPeriod.Parse("2025"), "Dinkes", [])),
        Merged("SPM1035", FindingSeverity.Error, null, ["Dinkes", "2025-Q3", "2025"],
            "Data Dinkes untuk TW III 2025 tidak dapat digabung dengan data Tahun 2025.",
            "The part of Dinkes covers Q3 2025 and cannot be joined with parts covering Year 2025.",
            Part("Disdik", Full(Primary)), new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025-Q3"), "Dinkes", [])),
        Merged("SPM1036", FindingSeverity.Error, Primary, ["A", "orang", "B", "sekolah"],
            "A menghitung dalam orang, B dalam sekolah; angka yang berbeda satuan atau komponen tidak dijumlahkan.",
            "A counts in orang, B in sekolah; unlike units or components never add.",
            Part("A", Full(Primary)), Part("B", Full(Primary) with { Unit = "sekolah" })),
        Merged("SPM1037", FindingSeverity.Note, Primary, [Primary, "A; B"],
            $"Penerima {Primary} dilaporkan oleh A; B; belum dinyatakan apakah ada orang yang dihitung ganda. Angka dijumlahkan apa adanya.",
            $"The recipients of {Primary} are reported by A; B, and nobody says whether people are counted twice; the numbers are added as they are.",
            Part("A", Full(Primary)), Part("B", Full(Primary))),
        Merged("SPM1038", FindingSeverity.Error, Primary, ["A", "B", "101", "1"],
            "Yang dihitung ganda oleh A dan B (101 harus dilayani, 1 terlayani) tidak mungkin menurut angka keduanya.",
            "What A and B both count (101 required, 1 served) is impossible by their own numbers.",
            Part("A", Full(Primary) with { Overlaps = [new("B", 101, 1)] }), Part("B", Full(Primary))),
        Merged("SPM1039", FindingSeverity.Error, Primary, ["A", "B", "2/1", "3/1"],
            "A dan B menyatakan jumlah dihitung ganda yang berbeda: 2/1 dan 3/1.", "A and B declare different overlaps: 2/1 and 3/1.",
            Part("A", Full(Primary) with { Overlaps = [new("B", 3, 1)] }), Part("B", Full(Primary) with { Overlaps = [new("A", 2, 1)] })),
        Merged("SPM1040", FindingSeverity.Warning, Primary, ["A", "C"],
            "A menyatakan penerima dihitung ganda dengan C, yang tidak melaporkan penerima layanan ini; tidak dikurangkan.",
            "A declares an overlap with C, who reports no recipients of this service; nothing is subtracted.",
            Part("A", Full(Primary) with { Overlaps = [new("C", 3, 1), new("B", 0, 0)] }), Part("B", Full(Primary))),
        Merged("SPM1041", FindingSeverity.Warning, Houses, ["B", "A"],
            "B menyatakan tidak berlaku, sedangkan A melaporkannya; bagian B tidak dihitung.", "B declares it not applicable while A reports it; the part of B is left out.",
            Part("A", Full(Houses)), Part("B", ServiceFigures.NotApplicable(Houses, "tidak ada bencana", "surat"))),
        Merged("SPM1042", FindingSeverity.Warning, Primary, ["B", "A"],
            "Bagian B belum dilaporkan, sedangkan A telah melapor; jumlahnya belum lengkap dan dihitung belum dilaporkan.",
            "The part of B is not reported while A has reported; the sum is incomplete and counts as not reported.",
            Part("A", Full(Primary)), Part("B", Recipients(Primary, Figure.Of(50, null)))),
        Merged("SPM1043", FindingSeverity.Warning, null,
            ["Dinas Pendidikan", string.Join("; ", Rules.Catalog.OwedBy(Region(Bulungan)).Owed.Where(service => service.Urusan.Slug == "pendidikan").Select(service => service.ShortName))],
            null, null, [.. EverybodyBut("Dinas Pendidikan")]),
    ];

    private static Submission Part(string sender, params ServiceFigures[] figures) =>
        new(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025"), sender, figures) { Services = [.. figures.Select(entry => entry.Service)] };

    private static IEnumerable<Submission> EverybodyBut(string missing) => AgencyMap.Usual.Agencies.Where(agency => agency.Name != missing)
        .Select(agency => Part(agency.Name, [.. AgencyMap.ServicesOf(agency, Rules.Catalog.OwedBy(Region(Bulungan)).Owed).Select(service => Full(service.Key))]));

    private static FindingSample Merged(
        string code, FindingSeverity severity, string? service, string[] arguments, string? indonesian, string? english, params Submission[] parts) =>
        Of(code, severity, SubmissionMerge.Join(parts, Rules.Catalog).Check(), service, null, arguments,
            indonesian ?? $"{arguments[0]} belum mengirim data; yang belum dilaporkan siapa pun: {arguments[1]}.",
            english ?? $"{arguments[0]} has sent nothing; reported by nobody: {arguments[1]}.");
}
