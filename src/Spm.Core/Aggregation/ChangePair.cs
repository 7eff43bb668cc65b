using Spm.Core.Catalog;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>One service at both ends, and what it looks like when only some factors have moved; docs/decisions/0023 has the rule.</summary>
internal sealed class ChangePair
{
    private readonly CheckedService? _from;
    private readonly CheckedService? _to;
    private readonly ChangeFactor? _whole;
    private readonly HashSet<string> _itemsOfRule;

    /// <param name="from">The service before; null when it was not within scope.</param>
    /// <param name="to">The service after.</param>
    /// <param name="presence">The factor that a service belongs to that stands at one end only.</param>
    /// <param name="itemsOfRule">The names of items that one end's list has and the other's has not.</param>
    public ChangePair(CheckedService? from, CheckedService? to, ChangeFactor presence, HashSet<string> itemsOfRule)
    {
        _from = from;
        _to = to;
        _whole = from is null || to is null ? presence : StateOf(from.Recipients) != StateOf(to.Recipients) ? ChangeFactor.Coverage : null;
        _itemsOfRule = _whole is null && from!.Items is not null && to!.Items is not null ? OnOneSide(from, to, itemsOfRule) : [];
        Changed = Factors();
    }

    private enum State
    {
        Counted,
        Nobody,
        Silent,
        NotApplicable,
        NotYetDue,
    }

    public ServiceType Service => (_to ?? _from)!.Service;

    /// <summary>The factors that move this service.</summary>
    public ChangeMask Changed { get; }

    /// <summary>The service when the factors of the mask stand as after and the others as before; null when it is then not there.</summary>
    public CheckedService? At(ChangeMask moved)
    {
        if (_whole is { } whole) return Side(moved, whole);
        var (need, delivery) = (Side(moved, ChangeFactor.Need)!.Recipients, Side(moved, ChangeFactor.Delivery)!.Recipients);
        var recipients = StateOf(need) == State.Counted ? Figure.Reported(need.Required!.Value, delivery.Done!.Value) : need;
        var (quality, rule) = (Side(moved, ChangeFactor.Quality)!, Side(moved, ChangeFactor.Rule)!);
        if (_itemsOfRule.Count == 0 || quality.Items is null) return new CheckedService(Service, recipients, quality.Items?.ToArray(), [.. quality.Unlisted]);
        return new CheckedService(
            Service, recipients,
            [.. quality.Items.Where(item => !IsOfRule(Name(item))), .. rule.Items!.Where(item => IsOfRule(Name(item)))],
            [.. quality.Unlisted.Where(item => !IsOfRule(item.Name)), .. rule.Unlisted.Where(item => IsOfRule(item.Name))]);
    }

    private CheckedService? Side(ChangeMask moved, ChangeFactor factor) => moved.Has(factor) ? _to : _from;

    private ChangeMask Factors()
    {
        if (_whole is { } whole) return ChangeMask.Of(whole);
        var (from, to) = (_from!, _to!);
        var changed = ChangeMask.None;
        if (StateOf(from.Recipients) == State.Counted)
        {
            if (from.Recipients.Required != to.Recipients.Required) changed = changed.With(ChangeFactor.Need);
            if (from.Recipients.Done != to.Recipients.Done) changed = changed.With(ChangeFactor.Delivery);
        }

        if (!Lines(from).SequenceEqual(Lines(to))) changed = changed.With(ChangeFactor.Quality);
        return _itemsOfRule.Count > 0 ? changed.With(ChangeFactor.Rule) : changed;
    }

    private IEnumerable<object> Lines(CheckedService service) =>
    [
        service.Items is null,
        .. (service.Items ?? []).Where(item => !IsOfRule(Name(item))).Select(item => (Name(item), item.Component, item.Figure.State, item.Figure.Required, item.Figure.Done)),
        .. service.Unlisted.Where(item => !IsOfRule(item.Name)).Select(item => item.Name),
    ];

    private bool IsOfRule(string name) => _itemsOfRule.Contains(name);

    // An item that both ends count has a figure at both, whoever lists it; only one that comes or goes with the list is the rule's.
    private static HashSet<string> OnOneSide(CheckedService from, CheckedService to, HashSet<string> itemsOfRule)
    {
        var names = Names(from).ToHashSet(StringComparer.Ordinal);
        names.SymmetricExceptWith(Names(to));
        names.IntersectWith(itemsOfRule);
        return names;
    }

    private static IEnumerable<string> Names(CheckedService service) => service.Items!.Select(Name).Concat(service.Unlisted.Select(item => item.Name));

    private static string Name(CheckedItem item) => item.Indicator?.Name ?? item.Label;

    private static State StateOf(Figure figure) => figure switch
    {
        { State: FigureState.NotApplicable } => State.NotApplicable,
        { State: FigureState.NotYetDue } => State.NotYetDue,
        { Required: 0 } => State.Nobody,
        { Required: not null, Done: not null } => State.Counted,
        _ => State.Silent,
    };
}
