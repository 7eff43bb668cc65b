using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>How many people or items more, or fewer, in one figure (<i>tambahan layanan</i>).</summary>
[LegalTerm("tambahan layanan")]
public sealed class ExtraDelivery
{
    internal ExtraDelivery(ServiceType service, FigureGain gain, long units, Rupiah? cost)
    {
        Service = service;
        Item = gain.Achievement.Label;
        Before = gain.Figure;
        After = gain.Figure.WithDone(gain.Done + units);
        Units = units;
        Cost = cost;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The quality item; null for the recipients, in the unit of the service.</summary>
    public string? Item { get; }

    /// <summary>The figure as it stands.</summary>
    public Figure Before { get; }

    /// <summary>The figure with the units added.</summary>
    public Figure After { get; }

    /// <summary>Further units; below 0 for those lost.</summary>
    public long Units { get; }

    /// <summary>What they cost, set-up included; null when no cost was given.</summary>
    public Rupiah? Cost { get; }

    /// <summary>Service, item and units in words.</summary>
    public string Describe(Language language)
    {
        var unit = (language == Language.Indonesian, Item is null) switch
        {
            (true, true) => Service.Unit,
            (true, false) => "unit mutu",
            (false, true) when Service.Unit == "orang" => Units is 1 or -1 ? "person" : "people",
            (false, true) => Units is 1 or -1 ? "recipient" : "recipients",
            (false, false) => Units is 1 or -1 ? "quality item" : "quality items",
        };
        return $"{Service.ShortName} ({Service.Key}){(Item is null ? "" : $", \"{Item}\"")}: {(Units < 0 ? "−" : "+")}{PrintedCount.Of(Math.Abs(Units), language)} {unit}"
            + (Cost is { } cost ? $", {cost.ToString(language)}" : "");
    }

    /// <summary>The English words.</summary>
    public override string ToString() => Describe(Language.English);
}
