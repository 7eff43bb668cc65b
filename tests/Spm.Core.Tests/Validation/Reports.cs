using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Validation;

/// <summary>Submissions to start from: everything owed is reported, and the check has nothing to say.</summary>
internal static class Reports
{
    public const string Bulungan = "65.01";
    public const string Primary = "kabkota.pendidikan.dasar";
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";
    public const string Births = "kabkota.kesehatan.ibu-bersalin";
    public const string Houses = "kabkota.perumahan-rakyat.rumah-korban-bencana";
    public const string Needy = "kabkota.sosial.anak-telantar-luar-panti";

    public static readonly RuleBook Rules = RuleBook.For(new BudgetYear(2025));

    public static ServiceType Service(string key) => Rules.Catalog.Services.Single(service => service.Key == key);

    public static string Name(string key) => Service(key).OfficialName;

    public static Region Region(string code) => Rules.Catalog.Regions.Find(RegionCode.Parse(code), Rules.Year)!;

    /// <summary>90 of 100 served, and 9 of 10 of every item that the catalogue scores.</summary>
    public static ServiceFigures Full(string key) => new(key, Figure.Reported(100, 90), Items(key));

    public static IReadOnlyList<QualityFigure> Items(string key) =>
        [.. (Rules.Catalog.QualityListOf(Service(key))?.Scored ?? []).Select(item => new QualityFigure(item.Name, item.Component, Figure.Reported(10, 9)))];

    public static Submission Clean(string region = Bulungan, string period = "2025") =>
        new(RegionCode.Parse(region), ReportingPeriod.Parse(period), "Setda", Rules.Catalog.OwedBy(Region(region)).Owed.Select(service => Full(service.Key)));

    /// <summary>A clean report in which the services named are replaced, or added where they are not owed.</summary>
    public static Submission With(params ServiceFigures[] changed) => Clean().With(changed);

    public static Submission With(this Submission from, params ServiceFigures[] changed) => new(
        from.Region, from.Period, from.Sender,
        [.. from.Figures.Where(entry => changed.All(other => other.Service != entry.Service)), .. changed])
    {
        Services = from.Services,
    };

    public static Submission Without(this Submission from, params string[] services) =>
        new(from.Region, from.Period, from.Sender, from.Figures.Where(entry => !services.Contains(entry.Service)));

    /// <summary>A sender who answers for these services alone.</summary>
    public static Submission Only(string period, params ServiceFigures[] figures) =>
        new(RegionCode.Parse(Bulungan), ReportingPeriod.Parse(period), "Dinas", figures) { Services = [.. figures.Select(entry => entry.Service).Distinct()] };

    public static ServiceFigures Recipients(string key, Figure figure) => new(key, figure, Items(key));

    /// <summary>The catalogue's items with the first one replaced.</summary>
    public static ServiceFigures FirstItem(string key, Func<QualityFigure, QualityFigure> change) =>
        new(key, Figure.Reported(100, 90), Items(key).Select((item, at) => at == 0 ? change(item) : item));
}
