using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Fulfilment;

/// <summary>An event that makes people entitled (<i>kejadian yang menimbulkan penerima</i>), such as a disaster, with its decree and the years
/// in which its recipients are served.</summary>
/// <remarks>Housing after a disaster may run up to three years after the event and needs a decree of the head of region (seen in a slide
/// deck on the text of 2018).</remarks>
[LegalTerm("kejadian yang menimbulkan penerima", "PermenPUPR 29/PRT/M/2018 Lampiran II")]
public sealed record RecipientEvent
{
    /// <summary>Makes an event.</summary>
    /// <param name="name">What happened where, such as <c>Banjir bandang Kecamatan Peso</c>.</param>
    /// <param name="day">The day of the event.</param>
    /// <param name="window">The years in which its recipients are served.</param>
    /// <param name="recipients">How many became entitled by it.</param>
    public RecipientEvent(string name, LocalDate day, PlanPeriod window, long recipients)
    {
        Name = Require.Text(name);
        Day = day;
        Window = window;
        Recipients = recipients;
    }

    /// <summary>What happened where.</summary>
    public string Name { get; }

    /// <summary>The day of the event.</summary>
    public LocalDate Day { get; }

    /// <summary>The years in which its recipients are served.</summary>
    public PlanPeriod Window { get; }

    /// <summary>How many became entitled by it, as collected.</summary>
    public long Recipients { get; }

    /// <summary>The decree that declares it; null when none is named, which the collection finds.</summary>
    public RegionalDocument? Decree { get; init; }
}
