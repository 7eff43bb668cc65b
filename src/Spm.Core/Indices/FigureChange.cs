using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>One whole number that, if changed, would explain a published index (<i>perubahan satu angka</i>).</summary>
/// <remarks>The smallest change of that number under the rule book's own method; one less does not do it. It shows where to look and
/// proves nothing.</remarks>
[LegalTerm("perubahan satu angka")]
public sealed class FigureChange
{
    internal FigureChange(ServiceType service, string? item, Figure before, Figure after)
    {
        Service = service;
        Item = item;
        Before = before;
        After = after;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The quality item; null for the recipients.</summary>
    public string? Item { get; }

    /// <summary>The figure as it stands.</summary>
    public Figure Before { get; }

    /// <summary>The figure with one number changed.</summary>
    public Figure After { get; }

    /// <summary>True when the required number is the one that changes, false when it is the number done.</summary>
    public bool IsOfRequired => Before.Required != After.Required;

    /// <summary>By how much it changes; a number that was not reported changes from 0.</summary>
    public long Change => IsOfRequired ? After.Required!.Value - Before.Required!.Value : After.Done!.Value - (Before.Done ?? 0);

    /// <summary>The change in words: service, item, number, before and after.</summary>
    public string Describe(Language language)
    {
        var (from, to) = IsOfRequired ? (Before.Required, After.Required) : (Before.Done, After.Done);
        var number = (language == Language.Indonesian, IsOfRequired, Item is null) switch
        {
            (true, true, true) => "harus dilayani",
            (true, true, false) => "harus dipenuhi",
            (true, false, true) => "terlayani",
            (true, false, false) => "terpenuhi",
            (false, true, _) => "required",
            (false, false, _) => "done",
        };
        return $"{Service.ShortName} ({Service.Key}){(Item is null ? "" : $", \"{Item}\"")}, {number}: {(from is null ? "?" : PrintedCount.Of(from, language))} → {PrintedCount.Of(to, language)}"
            + $" ({(Change < 0 ? "−" : "+")}{PrintedCount.Of(Math.Abs(Change), language)})";
    }

    /// <summary>The change in English words.</summary>
    public override string ToString() => Describe(Language.English);
}
