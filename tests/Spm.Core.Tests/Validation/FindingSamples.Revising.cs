using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>What the check notices about bases and revisions.</summary>
internal static partial class FindingSamples
{
    private static LocalDate Midyear => new(2025, 7, 1);

    private static IEnumerable<FindingSample> Revising() =>
    [
        Of("SPM1044", FindingSeverity.Warning,
            Rules.Check(
                With(Recipients(Primary, Figure.Reported(100, 90) with { Basis = RequiredBasis.PrevalenceEstimate, BasisRate = new Ratio(3, 100), BasisYear = new BudgetYear(2023) })),
                Clean(period: "2024").With(Recipients(Primary, Figure.Reported(80, 40) with { Basis = RequiredBasis.CivilRegister }))),
            Primary, null, ["CivilRegister", "2024", "PrevalenceEstimate (3%, 2023)"],
            "Dasar jumlah yang harus dilayani/dipenuhi berubah dari data kependudukan pada Tahun 2024 menjadi estimasi prevalensi (3%, 2023).",
            "The basis of the required number changed from civil register in Year 2024 to prevalence estimate (3%, 2023)."),
        Error("SPM1045", With(Recipients(Primary, Revised(new RequiredRevision(120, 100, RevisionKind.BudgetAmendment, "refocusing", Midyear)))), Primary, null, ["120", "100"],
            "Perubahan APBD mengubah jumlah yang harus dilayani/dipenuhi dari 120 menjadi 100; yang dapat diubahnya hanya target dan uang.",
            "A budget amendment changes required from 120 to 100; it can change only what is planned, and money."),
        Error("SPM1046", With(Recipients(Primary, Revised(new RequiredRevision(80, 90, RevisionKind.Correction, "pemutakhiran", Midyear)))), Primary, null,
            ["Required", "2025-07-01", "90", "100"],
            "Jumlah yang harus dilayani/dipenuhi: perubahan tanggal 2025-07-01 menghasilkan 90, sedangkan angka berikutnya 100.",
            "Required: the revision of 2025-07-01 leads to 90, but the next number is 100."),
        Warning("SPM1048", With(Full(Mothers) with { MeasureKind = MeasureKind.Contacts }), Mothers, null, [Name(Mothers), "Contacts", "NewPersons"],
            $"{Name(Mothers)} dinyatakan sebagai kunjungan, sedangkan menurut katalog orang baru; angka antarperiode tidak sebanding.",
            $"{Name(Mothers)} is declared to count contacts, but the catalogue says new persons; numbers of periods do not compare."),
        Of("SPM1049", FindingSeverity.Error, new CheckResult([.. PeriodCheck.Run(Broken, RegionCode.Parse(Bulungan))], null), null, null,
            ["2025-Q1", "not covered: February 2025; covered more than once: March 2025"],
            "TW I 2025 tidak tersusun tepat dari periode bagiannya: tidak tercakup: Februari 2025; tercakup lebih dari sekali: Maret 2025.",
            "Q1 2025 is not exactly made up of its parts: not covered: February 2025; covered more than once: March 2025."),
    ];

    private static PeriodCoverage Broken =>
        ReportingPeriod.Parse("2025-Q1").CoverageBy(new[] { "2025-01", "2025-03", "Maret 2025" }.Select(text => ReportingPeriod.Parse(text)));

    private static Figure Revised(FigureRevision revision) => Figure.Reported(100, 90) with { Revisions = [revision] };
}
