using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Teams;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The review of an implementation team (<i>validator Tim Penerapan SPM</i>).</summary>
/// <param name="on">The day on which it is looked at.</param>
/// <param name="catalog">The catalogue of the year; it knows the regions.</param>
/// <param name="rules">What is asked of a team; null for the default rules.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="TeamCheck"/> finds, in the same order.</remarks>
[LegalTerm("validator Tim Penerapan SPM")]
public sealed class ImplementationTeamValidator(LocalDate on, ServiceCatalog catalog, TeamRules? rules = null, Language language = Language.Indonesian)
    : FindingValidator<ImplementationTeam>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);

    private protected override IEnumerable<Finding> Check(ImplementationTeam value) => TeamCheck.Run(value, on, _catalog, rules).Findings;
}
