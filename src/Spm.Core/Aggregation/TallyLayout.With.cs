using System.Numerics;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <content>Layouts made from another: conversions and measure kinds.</content>
public sealed partial class TallyLayout
{
    /// <summary>This layout, accepting rows of a service in another unit.</summary>
    /// <remarks>The recipients of the service are then counted in steps so small that every row stays a whole number: one unit is
    /// <see cref="TallySubject.Scale"/> steps. Shares are unchanged, and no rounding happens.</remarks>
    /// <param name="conversion">The factor with its source.</param>
    /// <exception cref="ArgumentException">The unit has a conversion already, or the steps would pass <see cref="UnitConversion.Most"/> a unit.</exception>
    public TallyLayout With(UnitConversion conversion)
    {
        Require.NotNull(conversion);
        var subject = SubjectOf(conversion.Service);
        if (ConversionOf(conversion.Service, conversion.From) is { } other)
            throw new ArgumentException($"{conversion.Service.Key} has a conversion already: {other}.", nameof(conversion));
        var denominator = conversion.Factor.Denominator;
        var scale = subject.Scale / BigInteger.GreatestCommonDivisor(subject.Scale, denominator) * denominator;
        if (scale > UnitConversion.Most)
            throw new ArgumentException($"{conversion} would need {scale} steps a unit; at most {UnitConversion.Most} are accepted.", nameof(conversion));
        return new TallyLayout(Catalog, Regions, Replace(subject.With((long)scale)), [.. Conversions, conversion]);
    }

    /// <summary>This layout with another measure kind for one subject.</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="kind">What a number of one period counts.</param>
    /// <param name="basis">Where that is from, and how it is known.</param>
    public TallyLayout With(TallySubject subject, MeasureKind kind, LegalBasis basis)
    {
        var own = Subjects[Require.InRange(Require.NotNull(subject).Ordinal, 0, Subjects.Count - 1)];
        return new TallyLayout(Catalog, Regions, Replace(own.With(Require.Defined(kind), Require.NotNull(basis))), [.. Conversions]);
    }

    /// <summary>The conversion from a unit to that of a service; null when none was given. Capitals, spaces and punctuation make no difference.</summary>
    public UnitConversion? ConversionOf(ServiceType service, string from)
    {
        Require.NotNull(service);
        var loose = LooseName.Of(Require.NotNull(from));
        return Conversions.FirstOrDefault(conversion => conversion.Service == service && LooseName.Of(conversion.From) == loose);
    }

    /// <summary>True when the other layout has the same cells with the same meaning, so that tallies of both add.</summary>
    public bool IsSameAs(TallyLayout other) => ReferenceEquals(this, Require.NotNull(other)) || (
        Catalog.Year == other.Catalog.Year
        && Regions.Select(region => region.Code).SequenceEqual(other.Regions.Select(region => region.Code))
        && Subjects.Select(Meaning).SequenceEqual(other.Subjects.Select(Meaning))
        && _first.AsSpan().SequenceEqual(other._first)
        && Enumerable.Range(0, Regions.Count).All(at => _shapes[at].Subjects.Select(subject => subject.Ordinal).SequenceEqual(other._shapes[at].Subjects.Select(subject => subject.Ordinal)))
        && Conversions.Select(conversion => conversion.ToString()).SequenceEqual(other.Conversions.Select(conversion => conversion.ToString())));

    internal ReportingPeriod RequireYear(ReportingPeriod period) => period.Year == Catalog.Year
        ? period
        : throw new ArgumentException($"{period} is not a period of {Catalog.Year}, the year of the layout.", nameof(period));

    internal void RequireSame(TallyLayout other)
    {
        if (!IsSameAs(other)) throw new ArgumentException("The two layouts differ in year, regions, services, items, kinds or conversions; only tallies of one layout add.", nameof(other));
    }

    private static (ServiceType Service, string? Item, MeasureKind Kind, string Unit, long Scale) Meaning(TallySubject subject) =>
        (subject.Service, subject.Indicator?.Name, subject.MeasureKind, subject.Unit, subject.Scale);

    private TallySubject[] Replace(TallySubject changed) => [.. Subjects.Select(subject => subject.Ordinal == changed.Ordinal ? changed : subject)];
}
