using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>From the stages to the figures of a submission.</summary>
internal static class DeliveryFigures
{
    public static IReadOnlyList<ServiceFigures> Of(Delivery delivery)
    {
        var lines = delivery.Plan.Needs.In(delivery.Year).Lines.ToLookup(line => line.Service);
        return Array.AsReadOnly(delivery.Plan.Needs.Data.Services.Select(entry => new ServiceFigures(
            entry.Service.Key,
            Recipients(delivery, lines[entry.Service].First(line => line.Kind == NeedKind.Recipients), entry) with { Basis = entry.Basis },
            lines[entry.Service].Where(line => line.Kind is not (NeedKind.Recipients or NeedKind.CostRelief)).Select(line => Quality(delivery, line)))
        {
            Unit = entry.Unit,
        }).ToArray());
    }

    private static Figure Recipients(Delivery delivery, NeedLine line, ServiceData entry) =>
        Figure(delivery, line, Required(line) ?? entry.Recipients, line.Available);

    private static QualityFigure Quality(Delivery delivery, NeedLine line)
    {
        var there = line.Available is { } available && Required(line) is { } most ? Math.Min(available, most) : line.Available;
        return new QualityFigure(line.Resource!, Component(line.Kind), Figure(delivery, line, Required(line), there)) { Unit = line.Unit };
    }

    private static Figure Figure(Delivery delivery, NeedLine line, long? required, long? there)
    {
        var entry = delivery.Find(line.Service, line.Resource);
        var isSilent = entry is { IsReported: false, Planned: > 0 };
        return Stages.Figure.Of(required, isSilent ? null : there + (entry?.Delivered ?? 0)) with { Planned = there + entry?.Planned };
    }

    private static long? Required(NeedLine line) => line.Required is { } required ? (long)WholeUnits.Ceiling(required) : null;

    private static QualityComponent Component(NeedKind kind) => kind switch
    {
        NeedKind.ServiceRendered => QualityComponent.ServiceRendered,
        NeedKind.Staff => QualityComponent.Staff,

        // Article 12 counts facilities with goods and services.
        _ => QualityComponent.Goods,
    };
}
