using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of the money of one service (<i>validator anggaran layanan</i>).</summary>
/// <param name="catalog">The catalogue of the year reported on.</param>
/// <param name="region">The region whose money it is.</param>
/// <param name="period">The period reported on.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="BudgetCheck"/> finds about this line alone; a line that stands twice is found by
/// <see cref="ComparisonValidator"/>.</remarks>
[LegalTerm("validator anggaran layanan")]
public sealed class ServiceBudgetValidator(ServiceCatalog catalog, RegionCode region, ReportingPeriod period, Language language = Language.Indonesian)
    : FindingValidator<ServiceBudget>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);
    private readonly RegionCode _region = Require.NotNull(region);

    private protected override IEnumerable<Finding> Check(ServiceBudget value) => BudgetCheck.Run([value], _region, period, _catalog);
}
