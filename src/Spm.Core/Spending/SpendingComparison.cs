using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Spending;

/// <summary>Sets the sums that an annex prints beside the sums of the rows (<i>pencocokan lampiran belanja SPM</i>).</summary>
/// <remarks>For annex VI of the APBD and annex D.3 of its accountability. Never throws for any amount.</remarks>
[LegalTerm("pencocokan lampiran belanja SPM")]
public static class SpendingComparison
{
    /// <summary>Compares line by line; a service with money that has no line is found when any service has one.</summary>
    /// <param name="spending">What the rows add up to.</param>
    /// <param name="stated">What the annex prints.</param>
    public static IReadOnlyList<Finding> Run(SpmSpending spending, IEnumerable<StatedSpending> stated)
    {
        Require.NotNull(spending);
        var findings = new List<Finding>();
        var catalog = ServiceCatalog.For(spending.Year < ServiceCatalog.FirstYear ? ServiceCatalog.FirstYear : spending.Year);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        var lines = Require.Copy(stated);
        foreach (var line in lines)
        {
            if (line.Service is { } name)
            {
                if (catalog.Find(name) is not { } service)
                {
                    Find(SpendingFindings.StatedUnknown, line, name, name);
                    continue;
                }

                printed.Add(service.Key);
                Compare(line, new Bilingual(service.OfficialName, service.OfficialName), spending.Find(service)?.Sum ?? SpendingSum.None);
            }
            else if (line.Urusan is { } urusan)
                Compare(line, Bilingual.Of(urusan.Name), spending.Urusan.FirstOrDefault(sum => sum.Urusan == urusan)?.Sum ?? SpendingSum.None);
            else if (line.IsAllSpending)
                Compare(line, new Bilingual("seluruh belanja", "all spending"), spending.Total);
            else
                Compare(line, new Bilingual("seluruh belanja SPM", "all SPM spending"), spending.Spm);
        }

        if (printed.Count > 0)
            foreach (var left in spending.Services.Where(service => !printed.Contains(service.Service.Key)))
                Find(SpendingFindings.StatedMissing, null, left.Service.Key, left.Sum.Ceiling);
        return findings.AsReadOnly();

        void Compare(StatedSpending line, Bilingual subject, SpendingSum sum)
        {
            if (line.Ceiling is { } ceiling && ceiling != sum.Ceiling)
                Find(SpendingFindings.StatedCeilingDiffers, line, line.Service, subject, ceiling, sum.Ceiling, Portions.IsOrdinary(ceiling) ? ceiling - sum.Ceiling : ceiling);
            if (line.Realised is { } realised && realised != sum.Realised)
                Find(SpendingFindings.StatedRealisedDiffers, line, line.Service, subject, realised, sum.Realised is { } spent ? spent : new Bilingual("tidak dilaporkan", "not reported"));
        }

        void Find(FindingDefinition definition, StatedSpending? line, string? service, params object[] arguments) =>
            findings.Add(new Finding(definition, new FindingPlace(spending.Region, ReportingPeriod.Of(spending.Year), service, null, line?.Place), arguments));
    }
}
