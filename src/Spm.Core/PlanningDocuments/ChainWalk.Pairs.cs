using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>What two documents say about a service that both hold.</summary>
internal sealed partial class ChainWalk
{
    private void Compare(int from, int at)
    {
        var (left, right) = (_cells[from].Parts, _cells[at].Parts);
        if (left.All(part => part.Code is null) || right.All(part => part.Code is null))
        {
            Judge(from, at, new CodeGroup(null, left, isWhole: true), new CodeGroup(null, right, isWhole: true));
            return;
        }

        Plain(from, at, left, right);
        var (before, now) = (Groups(from), Groups(at));
        if (_cells[from].Money is { } had && _cells[at].Money is { } has && had != has && _cells[from].RowsWithoutMoney + _cells[at].RowsWithoutMoney == 0) Mark(from, at, ServiceChainAspect.Money);
        foreach (var (code, group) in before.OrderBy(pair => pair.Key))
        {
            if (now.TryGetValue(code, out var later)) Judge(from, at, group, later);
            else LostRow(from, at, group);
        }

        foreach (var (code, group) in now.Where(pair => !before.ContainsKey(pair.Key)).OrderBy(pair => pair.Key))
        {
            Mark(from, at, ServiceChainAspect.SubKegiatan);
            Say(ServiceChainAnswerKind.SubKegiatanAdded, Weight(ServiceChainAnswerKind.SubKegiatanAdded, from, at), at, Both($"{code}"), ServiceChainStep.NoRow(_columns[from].Column, $"{code}"), group.Step(_columns[at].Column));
        }
    }

    // An action plan gives the target of a service in a row of its own, beside its sub kegiatan.
    private void Plain(int from, int at, IReadOnlyList<ServiceChainPart> left, IReadOnlyList<ServiceChainPart> right)
    {
        ServiceChainPart[] before = [.. left.Where(part => part.Code is null)], now = [.. right.Where(part => part.Code is null)];
        if (before.Length > 0) Judge(from, at, new CodeGroup(null, before, isWhole: true), new CodeGroup(null, now.Length > 0 ? now : right, isWhole: true));
    }

    private void LostRow(int from, int at, CodeGroup lost)
    {
        Mark(from, at, ServiceChainAspect.SubKegiatan);
        if (UnderOtherCode(from, at, lost) || (at == _vanished && lost.IsFunded)) return;
        Say(ServiceChainAnswerKind.SubKegiatanLost, Weight(ServiceChainAnswerKind.SubKegiatanLost, from, at), at, Both($"{lost.Code}"), lost.Step(_columns[from].Column), ServiceChainStep.NoRow(_columns[at].Column, $"{lost.Code}"));
    }

    private void Judge(int from, int at, CodeGroup left, CodeGroup right)
    {
        var target = JudgedTarget.Of(right.SaysTargets ? left.Targets : [], right.Targets, _population?.Entitled);
        var money = left.MoneyTo(right, _columns[at].Column.SpmMoney is not null);
        if (target.Change is TargetChange.Cut or TargetChange.Raised or TargetChange.Different or TargetChange.Gone or TargetChange.Disagree) Mark(from, at, ServiceChainAspect.Target);
        if (target.Change == TargetChange.Unit) Mark(from, at, ServiceChainAspect.Unit);
        if (money is MoneyChange.Cut or MoneyChange.Raised or MoneyChange.Gone) Mark(from, at, ServiceChainAspect.Money);
        foreach (var kind in Kinds(target.Change, money))
        {
            if (kind == ServiceChainAnswerKind.MoneyGone && at == _vanished) continue;
            ServiceChainStep[] path = [left.Step(_columns[from].Column), right.Step(_columns[at].Column)];
            if (kind == ServiceChainAnswerKind.PeopleDisagree) path = [.. path, ServiceChainStep.Entitled(_population!)];
            Say(kind, Weight(kind, from, at), at, language => Details(kind, left, right, target, language), path);
        }

        // Without a code on one side nothing more can be laid side by side.
        if (right.Code is null) return;
        if (left.Main.Row.Code is { } old && right.Main.Row.Code is { } now && old != now)
            Once(ServiceChainAnswerKind.CodeReplaced, $"{old} {now}", at, Both($"{old} → {now}"), left.Step(_columns[from].Column), right.Step(_columns[at].Column));
        if (left.IsOfOtherAgencies(right))
            Say(ServiceChainAnswerKind.AgencyChanged, at, Both($"{right.Code}, {left.Main.Agency} → {right.Main.Agency}"), left.Step(_columns[from].Column), right.Step(_columns[at].Column));
    }

    private static IEnumerable<ServiceChainAnswerKind> Kinds(TargetChange target, MoneyChange money)
    {
        switch (target)
        {
            case TargetChange.Different: yield return ServiceChainAnswerKind.TargetChanged; break;
            case TargetChange.Gone: yield return ServiceChainAnswerKind.TargetGone; break;
            case TargetChange.Unit: yield return ServiceChainAnswerKind.UnitChanged; break;
            case TargetChange.Disagree: yield return ServiceChainAnswerKind.PeopleDisagree; break;
        }

        if (money == MoneyChange.Gone) yield return ServiceChainAnswerKind.MoneyGone;
        ServiceChainAnswerKind? together = (target, money) switch
        {
            (TargetChange.Cut, MoneyChange.Same or MoneyChange.Raised) => ServiceChainAnswerKind.TargetCutMoneyKept,
            (TargetChange.Cut, MoneyChange.Cut) => ServiceChainAnswerKind.BothCut,
            (TargetChange.Cut, _) => ServiceChainAnswerKind.TargetCut,
            (TargetChange.Raised, MoneyChange.Raised) => ServiceChainAnswerKind.BothRaised,
            (TargetChange.Raised, MoneyChange.Same) => ServiceChainAnswerKind.TargetRaisedMoneyKept,
            (TargetChange.Same or TargetChange.Raised, MoneyChange.Cut) => ServiceChainAnswerKind.MoneyCutTargetKept,
            (TargetChange.Raised, _) => ServiceChainAnswerKind.TargetChanged,
            (_, MoneyChange.Cut) => ServiceChainAnswerKind.MoneyCut,
            (_, MoneyChange.Raised) => ServiceChainAnswerKind.MoneyRaised,
            _ => null,
        };
        if (together is { } kind) yield return kind;
    }

    private static string Details(ServiceChainAnswerKind kind, CodeGroup left, CodeGroup right, JudgedTarget target, Language language)
    {
        var words = new List<string>();
        if (right.Code is { } code) words.Add($"{code}");
        if (target.Left is { } from && kind is not (ServiceChainAnswerKind.MoneyGone or ServiceChainAnswerKind.MoneyCut or ServiceChainAnswerKind.MoneyRaised))
            words.Add($"target {Arrow(StepWords.Target(from), target.Right is { } to ? StepWords.Target(to) : language == Language.Indonesian ? "tidak diisi" : "not given")}");
        if (kind is not (ServiceChainAnswerKind.TargetGone or ServiceChainAnswerKind.TargetChanged or ServiceChainAnswerKind.UnitChanged or ServiceChainAnswerKind.PeopleDisagree or ServiceChainAnswerKind.TargetCut))
            words.Add(Money(left.Money, right.Money, language));
        return string.Join("; ", words);
    }

    private static string Money(Rupiah? from, Rupiah? to, Language language)
    {
        var words = Arrow(StepWords.Money(from, language), StepWords.Money(to, language));
        if (from is not { } left || to is not { } right) return words;
        var difference = right - left;
        return difference == Rupiah.Zero ? words : $"{words} ({(difference > Rupiah.Zero ? "+" : "")}{difference.ToString(language)})";
    }

    private static string Arrow(string from, string to) => from == to ? to : $"{from} → {to}";

    private FindingSeverity Weight(ServiceChainAnswerKind kind, int from, int at) => AnswerWeight.Of(kind, _columns[from].Column, _columns[at].Column);

    private static Func<Language, string> Both(string words) => _ => words;
}
