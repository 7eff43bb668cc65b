using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Whom a file is about, from its declarations; what is missing or damaged is among the problems.</summary>
internal sealed class CsvHead
{
    private CsvHead(ServiceCatalog catalog) => Catalog = catalog;

    /// <summary>The catalogue of the period, or of the first year where the period cannot be read.</summary>
    public ServiceCatalog Catalog { get; private set; }

    public RegionCode? Code { get; private set; }

    public SourcePlace? Place { get; private set; }

    public ReportingPeriod? Period { get; private set; }

    public string? Sender { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The keys of the services that the sender answers for; null for all.</summary>
    public IReadOnlyList<string>? Services { get; private set; }

    /// <summary>What the region owes; null where region or year are not known, so that nothing can be said about it.</summary>
    public OwedServices? Owed { get; private set; }

    public bool IsComplete => Code is not null && Period is not null && Sender is not null;

    /// <summary>Reads the declarations.</summary>
    /// <param name="lines">The first lines of the file.</param>
    /// <param name="given">The caller's catalogue; null for the shipped one of the period.</param>
    /// <param name="problems">Takes what is missing or damaged.</param>
    /// <param name="isOfOneRegion">False when each row names its own region.</param>
    public static CsvHead Read(CsvDeclarations lines, ServiceCatalog? given, CsvProblemList problems, bool isOfOneRegion = true)
    {
        var period = ReadPeriod(lines, problems);
        var year = period is { } known && known.Year >= ServiceCatalog.FirstYear ? known.Year : ServiceCatalog.FirstYear;
        var head = new CsvHead(given ?? ServiceCatalog.For(year)) { Period = period, Note = NotBlank(lines[CsvDeclarations.Note]) };
        if (isOfOneRegion) head.ReadRegion(lines, problems);
        head.Sender = NotBlank(lines[CsvDeclarations.Sender]);
        if (head.Sender is null) problems.Add(CsvProblems.MissingDeclaration(CsvDeclarations.Sender, "Dinas Kesehatan"), lines[CsvDeclarations.Sender]?.Row ?? 1);
        head.ReadServices(lines, problems);
        return head;
    }

    private static ReportingPeriod? ReadPeriod(CsvDeclarations lines, CsvProblemList problems)
    {
        if (lines[CsvDeclarations.Period] is not var (text, row)) problems.Add(CsvProblems.MissingDeclaration(CsvDeclarations.Period, "2025"), 1);
        else if (ReportingPeriod.TryParse(text, out var period)) return period;
        else problems.Add(CsvProblems.BadPeriod(text), row, 1);
        return null;
    }

    private static string? NotBlank((string Value, int Row)? line) => line is var (value, _) && value.Length > 0 ? value : null;

    private void ReadRegion(CsvDeclarations lines, CsvProblemList problems)
    {
        if (lines[CsvDeclarations.Region] is not var (text, row))
        {
            problems.Add(CsvProblems.MissingDeclaration(CsvDeclarations.Region, "65.01"), 1);
            return;
        }

        Place = problems.Place(row, 1);

        // People write the region's name after its code; the code alone is read.
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (RegionCode.TryParse(text, out var code) || (end > 0 && RegionCode.TryParse(text[..end], out code) && !char.IsAsciiDigit(text[end + 1])))
        {
            Code = code;
            if (Period is { } period && Catalog.Year == period.Year && Catalog.Regions.Find(code!, period.Year) is { } region)
                Owed = Catalog.OwedBy(region) is { Owed.Count: > 0 } owed ? owed : null;
            return;
        }

        var candidates = DamagedCode.Regions(text, Catalog.Regions)
            .Select(found => (found, Catalog.Regions.FirstOrDefault(region => region.Code == found || region.FormerCode?.Code == found)?.PrintedName));
        problems.Add(CsvProblems.BadRegion(text, [.. candidates]), row, 1);
    }

    private void ReadServices(CsvDeclarations lines, CsvProblemList problems)
    {
        if (lines[CsvDeclarations.Services] is not var (text, row) || CsvWords.Same(text, "semua")) return;
        var services = new List<string>();
        foreach (var key in text.Split([',', ';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Catalog.Find(key) is not { } service) problems.Add(CsvProblems.UnknownService(key, NearestName.Of(key, ServiceKeys.All)), row, 1);
            else if (Owed is { } owed && !owed.Includes(service)) problems.Add(CsvProblems.ServiceOfOtherLevel(service, owed.Region.PrintedName), row, 1, service.Key);
            else if (!services.Contains(service.Key)) services.Add(service.Key);
        }

        Services = services;
    }
}
