using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of one service's figures (<i>validator angka layanan</i>), such as one page of a form.</summary>
/// <param name="catalog">The catalogue of the year reported on.</param>
/// <param name="region">The region reported on.</param>
/// <param name="period">The period reported on.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="SubmissionCheck"/> finds about this service in a submission that holds nothing else.</remarks>
[LegalTerm("validator angka layanan")]
public sealed class ServiceFiguresValidator(ServiceCatalog catalog, RegionCode region, ReportingPeriod period, Language language = Language.Indonesian)
    : FindingValidator<ServiceFigures>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);
    private readonly RegionCode _region = Require.NotNull(region);

    private protected override IEnumerable<Finding> Check(ServiceFigures value) => PartialCheck.Of(value, _region, period, _catalog);

    private protected override string PathOf(ServiceFigures value, Finding finding) => FigurePath.Of(value, finding.Where);
}
