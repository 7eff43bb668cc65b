using Spm.Core.Catalog;

namespace Spm.Core.Reports;

/// <summary>Finds what has to be left out beside small counts, so that no sum of a page gives them back; docs/decisions/0042 has the rule.</summary>
/// <remarks>The numbers are points lost: of services, urusan and senders, and of each sender's part of a shared service, which no page
/// prints. Indices, shares and counts of a service follow from its points and are left out with them.</remarks>
internal sealed class DisclosureSearch
{
    private readonly PrintedSums _sums = new();
    private readonly ReportCardLine[] _lines;
    private readonly ReportCardGroup[] _groups;
    private readonly AgencyPoints[] _agencies;
    private readonly HashSet<int> _hidden = [];
    private readonly HashSet<int> _secret = [];
    private int _numbers;

    public DisclosureSearch(ReportCard card, DisclosureRules rules)
    {
        _lines = [.. card.Lines.Where(line => line.Index.Value is not null)];
        _groups = [.. card.Groups.Where(group => group.Index.Value is not null)];
        _agencies = card.Agencies.Count < 2 ? [] : [.. card.Agencies];
        _numbers = _lines.Length + _groups.Length + _agencies.Length;
        AddUrusan();
        AddSenders(rules);
        for (var i = 0; i < _lines.Length; i++)
            if (rules.Withholds(_lines[i].Index)) _secret.Add(i);
        _hidden.UnionWith(_secret);
        while (FirstRecoverable() is { } secret && NextToHide(secret) is { } next) _hidden.Add(next);
        CanBeRecovered = FirstRecoverable() is not null;
        Services = card.Lines.Where(line => line.Index.Value is null && rules.Withholds(line.Index)).Concat(Hidden(_lines, 0))
            .Select(line => line.Index.Service.Key).ToHashSet(StringComparer.Ordinal);
        Urusan = Hidden(_groups, _lines.Length).Select(group => group.Index.Urusan).ToHashSet();
        Agencies = Hidden(_agencies, _lines.Length + _groups.Length).ToHashSet();
    }

    public HashSet<string> Services { get; }

    public HashSet<Urusan> Urusan { get; }

    public HashSet<AgencyPoints> Agencies { get; }

    public bool CanBeRecovered { get; }

    private void AddUrusan()
    {
        for (var at = 0; at < _groups.Length; at++)
            _sums.Add(Enumerable.Range(0, _lines.Length).Where(i => _groups[at].Lines.Contains(_lines[i])), _lines.Length + at);
        _sums.Add(Enumerable.Range(_lines.Length, _groups.Length));
    }

    private void AddSenders(DisclosureRules rules)
    {
        var first = _lines.Length + _groups.Length;
        var ofSender = Array.ConvertAll(_agencies, _ => new List<int>());
        for (var i = 0; i < _lines.Length && _agencies.Length > 0; i++)
        {
            var service = _lines[i].Index.Service;
            var senders = Enumerable.Range(0, _agencies.Length).Where(at => _agencies[at].Services.Any(entry => entry.Key == service)).ToArray();
            var parts = senders.Length == 1 ? [i] : Array.ConvertAll(senders, _ => _numbers++);
            for (var at = 0; at < senders.Length; at++) ofSender[senders[at]].Add(parts[at]);
            if (senders.Length < 2) continue;
            _sums.Add(parts, i);
            _hidden.UnionWith(parts);
            if (service.SmallCountsAreSensitive && !_lines[i].IsNotReported && !rules.ShowsSensitiveParts) _secret.UnionWith(parts);
        }

        for (var at = 0; at < _agencies.Length; at++) _sums.Add(ofSender[at], first + at);
        if (_agencies.Length > 0) _sums.Add(Enumerable.Range(first, _agencies.Length));
    }

    private int? FirstRecoverable() => _sums.Recoverable(_hidden).Where(_secret.Contains).Select(number => (int?)number).Min();

    // One that protects at once comes before one that stands near; a service costs readers less than an urusan, for a sender's part a sender's row does.
    private int? NextToHide(int secret)
    {
        var near = _sums.Beside(secret).ToHashSet();
        return Enumerable.Range(0, _lines.Length + _groups.Length + _agencies.Length)
            .Where(number => !_hidden.Contains(number))
            .OrderByDescending(number => !_sums.Recoverable([.. _hidden, number]).Contains(secret))
            .ThenByDescending(near.Contains)
            .ThenBy(number => Cost(number, secret))
            .ThenBy(number => number < _lines.Length ? _lines[number].Index.Recipients.Figure.Required ?? 0 : 0)
            .Select(number => (int?)number)
            .FirstOrDefault();
    }

    private int Cost(int number, int secret)
    {
        if (number >= _lines.Length + _groups.Length) return secret < _lines.Length ? 1 : 0;
        return number < _lines.Length ? (secret < _lines.Length ? 0 : 1) : 2;
    }

    private IEnumerable<T> Hidden<T>(T[] all, int first) => all.Where((_, at) => _hidden.Contains(first + at));
}
