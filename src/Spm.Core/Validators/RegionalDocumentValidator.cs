using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of a reference to a document of a region (<i>validator dokumen daerah</i>).</summary>
/// <param name="where">The region and period of the report that names it.</param>
/// <param name="asOf">The day on which it is looked at; null accepts every date.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="DocumentCheck"/> finds.</remarks>
[LegalTerm("validator dokumen daerah")]
public sealed class RegionalDocumentValidator(FindingPlace where, LocalDate? asOf = null, Language language = Language.Indonesian)
    : FindingValidator<RegionalDocument>(language)
{
    private readonly FindingPlace _where = Require.NotNull(where);

    private protected override IEnumerable<Finding> Check(RegionalDocument value) => DocumentCheck.Run(value, _where, asOf);
}
