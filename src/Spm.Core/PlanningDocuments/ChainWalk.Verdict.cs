using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What is to be said about the service as a whole, and about one document alone.</summary>
internal sealed partial class ChainWalk
{
    /// <summary>Whether the service has money in the end, and where it went if not.</summary>
    private void Verdict(bool isOwed)
    {
        if (!isOwed) NotOwed();
        // Only a document that states money for some tagged row can be silent about that of this service.
        var final = Array.FindLastIndex(_cells, cell => cell.State is ServiceChainCellState.Held or ServiceChainCellState.Absent && cell.Column.SpmMoney is not null);
        if (final < 0 || _cells[final].IsFunded) return;
        if (!_cells.Any(cell => cell.State is ServiceChainCellState.Held or ServiceChainCellState.DocumentMissing))
        {
            var codes = string.Join(", ", _services.CodesOf(_service).Take(3));
            var program = Array.FindIndex(_cells, cell => cell.Parts.Count > 0);
            if (isOwed) Say(ServiceChainAnswerKind.NeverPlanned, final, Nothing, [.. program < 0 ? [] : (ServiceChainStep[])[Evidence(program)], ServiceChainStep.NoRow(_columns[final].Column, codes.Length == 0 ? null : codes)]);
            return;
        }

        var last = Array.FindLastIndex(_cells, final, cell => cell.IsFunded);
        _vanished = last < 0 ? -1 : Array.FindIndex(_cells, last + 1, cell => cell.State is ServiceChainCellState.Held or ServiceChainCellState.Absent && cell.Column.SpmMoney is not null);
        _neverFunded = last < 0;
        var outside = _cells[final].Parts.FirstOrDefault(part => part.Row.Fundings.Any(funding => funding.Channel != FundChannel.Apbd && (funding.Amount is not { } amount || amount > Rupiah.Zero)));
        if (outside is not null)
        {
            var source = outside.Row.Fundings.First(funding => funding.Channel != FundChannel.Apbd);
            Say(ServiceChainAnswerKind.FundedOutsideOnly, final, language => $"{source.Name} ({source.Channel.Name(language)})", ServiceChainStep.Of(_columns[final].Column, outside));
            return;
        }

        if (!isOwed) return;
        var first = last < 0 ? Array.FindIndex(_cells, cell => cell.Parts.Count > 0) : last;
        int[] way = [.. new[] { first, _vanished, final }.Where(at => at >= 0).Distinct().Order()];
        Say(ServiceChainAnswerKind.Unfunded, final, Where(last), [.. way.Select(Evidence)]);
    }

    private Func<Language, string> Where(int last)
    {
        if (last < 0) return language => language == Language.Indonesian ? "tidak pernah berdana" : "it never had money";
        var (had, gone) = (_columns[last].Column, _columns[_vanished].Column);
        return language => language == Language.Indonesian
            ? $"uang terakhir ada pada {had.Name(language)}, hilang pada {gone.Name(language)}"
            : $"the money was last in {had.Name(language)} and is gone in {gone.Name(language)}";
    }

    private ServiceChainStep Evidence(int at) => _cells[at].Parts.Count == 0
        ? ServiceChainStep.NoRow(_columns[at].Column, null)
        : ServiceChainStep.Of(_columns[at].Column, Largest(_cells[at]), _cells[at].Parts.Count - 1);

    private void NotOwed()
    {
        var at = Array.FindIndex(_cells, cell => cell.IsFunded);
        if (at >= 0) Say(ServiceChainAnswerKind.NotOwed, at, Both(_service.Key), Evidence(at));
    }

    /// <summary>What a document says that needs no other.</summary>
    private void Alone(int at)
    {
        var column = _columns[at].Column;
        var before = _columns.Before(at, _cells, cell => cell.IsHeld && cell.Column.SpmMoney is not null) is { } held ? Groups(held) : [];
        foreach (var (code, group) in Groups(at).OrderBy(pair => pair.Key))
        {
            // A row that was there before is said of the pair, or was said when it came.
            if (!group.IsFunded && !_neverFunded && column.SpmMoney is not null && !before.ContainsKey(code) && !IsOutside(group))
                Once(ServiceChainAnswerKind.TaggedUnfunded, $"{code}", at, Both($"{code}"), group.Step(column));
            if (group.Parts.FirstOrDefault(part => part.IsFunded && (part.Row.Tag is { IsSpm: false } || (part.Row.Tag is null && _columns[at].Tags))) is { } untagged)
                Once(ServiceChainAnswerKind.FundedUntagged, $"{code}", at, Both($"{code}"), ServiceChainStep.Of(column, untagged));
        }

        foreach (var part in _cells[at].Parts)
        {
            Entitled(at, part);
            if (at == _columns.Count - 1 || column.Kind == PlanningDocumentKind.Dpa) Spent(at, part);
        }
    }

    private static bool IsOutside(CodeGroup group) => group.Parts.Any(part => part.Row.Fundings.Any(funding => funding.Channel != FundChannel.Apbd));

    private void Entitled(int at, ServiceChainPart part)
    {
        if (!part.IsRecipients || part.Targets is not [var target] || target.Indicator.Direction == IndicatorDirection.Down || target.Value.Number is not { } number) return;
        var share = target.Value.Share;
        ServiceChainStep[] path = [ServiceChainStep.Of(_columns[at].Column, part)];
        if (share is null)
        {
            if (target.Value.Unit is not { } unit || unit != UnitName.Of(_service.Unit) || _population?.Entitled is not > 0) return;
            share = number / _population.Entitled.Value;
            path = [.. path, ServiceChainStep.Entitled(_population)];
        }

        if (share.Value >= Ratio.One) return;
        // Down, so that what is short of everybody never prints as 100.
        var printed = Percentage.Round(share.Value, 2, RoundingMode.Down);
        Once(ServiceChainAnswerKind.BelowEntitled, "", at, language => $"{StepWords.Target(target.Value)}, {printed.ToString(language)} %", path);
    }

    private void Spent(int at, ServiceChainPart part)
    {
        if (part.Row.Realised is not { } spent || part.RowMoney is not { } granted) return;
        string Details(Language language) => language == Language.Indonesian
            ? $"{part.Row.Reading.Text}; realisasi {spent.ToString(language)} dari {granted.ToString(language)}"
            : $"{part.Row.Reading.Text}; {spent.ToString(language)} of {granted.ToString(language)}";
        if (spent > granted) Once(ServiceChainAnswerKind.Overspent, part.Row.Reading.Text, at, Details, ServiceChainStep.Of(_columns[at].Column, part));
        if (spent == Rupiah.Zero && granted > Rupiah.Zero) Once(ServiceChainAnswerKind.NothingSpent, part.Row.Reading.Text, at, Details, ServiceChainStep.Of(_columns[at].Column, part));
    }
}
