using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Validation;

/// <summary>Looks the reference to a document of a region over (<i>pemeriksaan dokumen daerah</i>).</summary>
/// <remarks>Never throws for any data. The document itself is not seen.</remarks>
[LegalTerm("pemeriksaan dokumen daerah")]
public static class DocumentCheck
{
    /// <summary>Checks one reference.</summary>
    /// <param name="document">The reference.</param>
    /// <param name="where">The region and period of the report that names it.</param>
    /// <param name="asOf">The day on which it is looked at, in any calendar; null accepts every date.</param>
    public static IReadOnlyList<Finding> Run(RegionalDocument document, FindingPlace where, LocalDate? asOf = null)
    {
        Require.NotNull(document);
        Require.NotNull(where);
        var findings = new List<Finding>();
        if (document.Number is null) Find(DocumentFindings.NumberMissing);
        if (document.Date is null) Find(DocumentFindings.DateMissing);
        if (document.Date is { } date && asOf is { } day && date.WithCalendar(CalendarSystem.Iso) > day.WithCalendar(CalendarSystem.Iso))
            Find(DocumentFindings.DatedLater, Printed(date), Printed(day));
        return findings.AsReadOnly();

        void Find(FindingDefinition definition, params object[] dates) => findings.Add(new Finding(definition, where, [document.Kind, document.Title, .. dates]));
    }

    private static string Printed(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));
}
