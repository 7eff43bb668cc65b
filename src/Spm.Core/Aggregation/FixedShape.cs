using Spm.Core.Catalog;

namespace Spm.Core.Aggregation;

/// <summary>The services of regions whose cells look alike, ready for the fixed-point pass.</summary>
internal sealed class FixedShape
{
    // Sums of so many shares of at most 1,000 stay below 2^64.
    private const int MostCells = 8192;

    private FixedShape(FixedService[] services, byte[] components, bool hasTwins)
    {
        Services = services;
        Components = components;
        HasTwins = hasTwins;
    }

    public FixedService[] Services { get; }

    /// <summary>By cell: 0 for recipients, goods and services, 1 for staff, 2 for procedures.</summary>
    public byte[] Components { get; }

    /// <summary>True when services of both levels stand together, or one stands twice.</summary>
    public bool HasTwins { get; }

    /// <summary>True when there are more cells than 64-bit sums are safe for.</summary>
    public bool IsTooWide => Components.Length > MostCells;

    public static FixedShape Of(IReadOnlyList<TallySubject> subjects, OwedServices owed)
    {
        var own = owed.Owed.ToHashSet();
        var services = new List<FixedService>();
        for (int at = 0, next; at < subjects.Count; at = next)
        {
            for (next = at + 1; next < subjects.Count && subjects[next].Indicator is not null;) next++;
            var service = subjects[at].Service;
            services.Add(new FixedService(at, next - at - 1, service.Urusan.Number - 1, CellReading.MayBeEmpty(subjects[at]), own.Contains(service)));
        }

        var recipients = subjects.Where(subject => subject.Indicator is null).Select(subject => subject.Service).ToArray();
        var hasTwins = recipients.Select(service => service.Level).Distinct().Count() > 1
            || recipients.Select(service => (service.Urusan, service.Slug)).Distinct().Count() < recipients.Length;
        return new FixedShape([.. services], [.. subjects.Select(Component)], hasTwins);
    }

    private static byte Component(TallySubject subject) => subject.Indicator?.Component switch
    {
        QualityComponent.Staff => 1,
        QualityComponent.Procedure => 2,
        _ => 0,
    };
}
