using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of one figure (<i>validator angka capaian</i>): what holds for its numbers, whatever they count.</summary>
/// <param name="catalog">The catalogue of the year reported on.</param>
/// <param name="region">The region reported on.</param>
/// <param name="period">The period reported on.</param>
/// <param name="service">The service that the figure belongs to, as findings name it.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>Whether the service may have nobody to serve, and whether its quality is complete, is for <see cref="ServiceFiguresValidator"/>.</remarks>
[LegalTerm("validator angka capaian")]
public sealed class FigureValidator(
    ServiceCatalog catalog, RegionCode region, ReportingPeriod period, string service, Language language = Language.Indonesian)
    : FindingValidator<Figure>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);
    private readonly RegionCode _region = Require.NotNull(region);
    private readonly string _service = Require.Text(service);

    private protected override IEnumerable<Finding> Check(Figure value) => PartialCheck.Of(value, _service, _region, period, _catalog);
}
