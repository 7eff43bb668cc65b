using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>The services of a report card in numbers, as a document states them (<i>ringkasan layanan tertulis</i>).</summary>
[LegalTerm("ringkasan layanan tertulis")]
public sealed class StatedHeadline
{
    internal StatedHeadline()
    {
    }

    /// <summary>How many services are owed within scope.</summary>
    public int Owed { get; internal init; }

    /// <summary>How many of them have a report about their recipients.</summary>
    public int Reported { get; internal init; }

    /// <summary>How many are rated Belum Tuntas.</summary>
    public int BelowFirstBound { get; internal init; }

    /// <summary>The key of the lowest; null when no service has an index.</summary>
    public string? Lowest { get; internal init; }

    internal static StatedHeadline Of(ReportCard card) => new()
    {
        Owed = card.OwedServices,
        Reported = card.ReportedServices,
        BelowFirstBound = card.ServicesBelowFirstBound,
        Lowest = card.Lowest?.Index.Service.Key,
    };
}
