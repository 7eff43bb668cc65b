using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of one quality item (<i>validator angka mutu</i>).</summary>
/// <param name="catalog">The catalogue of the year reported on.</param>
/// <param name="region">The region reported on.</param>
/// <param name="period">The period reported on.</param>
/// <param name="service">The service that the item belongs to, by any name that the catalogue knows.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="SubmissionCheck"/> finds about this item alone; about an item of an unknown service it finds nothing.</remarks>
[LegalTerm("validator angka mutu")]
public sealed class QualityFigureValidator(
    ServiceCatalog catalog, RegionCode region, ReportingPeriod period, string service, Language language = Language.Indonesian)
    : FindingValidator<QualityFigure>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);
    private readonly RegionCode _region = Require.NotNull(region);
    private readonly string _service = Require.Text(service);

    private protected override IEnumerable<Finding> Check(QualityFigure value) => PartialCheck.Of(value, _service, _region, period, _catalog);
}
