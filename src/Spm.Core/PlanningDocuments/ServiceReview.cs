using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Whether services get their whole target and their money, document by document in the order of the chain.</summary>
/// <remarks>What a document takes over unchanged from the one before is not said again: a break is reported where it comes in.</remarks>
internal sealed class ServiceReview(AlignmentFacts facts, AlignmentNotes notes)
{
    private readonly Dictionary<(string Service, string Indicator), Ratio> _targets = [];
    private readonly HashSet<string> _unfunded = new(StringComparer.Ordinal);
    private readonly HashSet<NomenclatureCode> _empty = [];
    private readonly Dictionary<NomenclatureCode, string> _shared = [];

    public void Check(DocumentSet set)
    {
        CheckTargets(set);
        if (set.At(NomenclatureDepth.SubKegiatan).Count > 0 && set.HasMoney(NomenclatureDepth.SubKegiatan))
        {
            CheckCeilings(set);
            CheckServices(set);
        }

        CheckAgencies(set);
    }

    private void CheckTargets(DocumentSet set)
    {
        foreach (var row in set.AllRows)
            if (row.Row.Service is { } own && row.Row.Code is null && facts.Catalog?.Find(own) is { } service)
                foreach (var indicator in row.Row.Indicators) CheckTarget(new NodeIndicator(row, indicator, set.Year), service);
        foreach (var node in set.At(NomenclatureDepth.SubKegiatan))
        {
            if (facts.OnlyService(node.Code) is not { } service) continue;
            var indicators = node.Indicators(set.Year);
            foreach (var indicator in indicators) CheckTarget(indicator, service);
            if (indicators.Length > 1) CheckShareAndCount(indicators, service);
        }
    }

    private void CheckTarget(NodeIndicator indicator, ServiceType service)
    {
        if (indicator.IsDoubled || indicator.Text is null || indicator.Indicator.Direction == IndicatorDirection.Down) return;
        if (CoverOf(indicator.Target, service) is not { } cover) return;
        var key = (service.Key, indicator.Name);
        var isKnown = _targets.TryGetValue(key, out var before) && before == cover.Share;
        _targets[key] = cover.Share;
        if (cover.Share < Ratio.One && !isKnown)
            notes.Add(AlignmentFindings.TargetBelowWhole, AlignmentFindings.TargetBelowWhole.Severity, indicator.Row, service.Key, indicator.Name, cover.Words);
    }

    /// <summary>The share of those entitled that a target reaches; null when it counts something else, or nobody knows how many are entitled.</summary>
    private (Ratio Share, Bilingual Words)? CoverOf(TargetValue target, ServiceType service)
    {
        if (target.Share is { } share) return (share, PrintedNumber.Percent(share));
        if (target.Kind != TargetKind.Number || !CountsRecipients(target.Unit, service) || facts.Entitled(service) is not > 0) return null;
        var (count, all) = (target.Low!.Value, (Ratio)facts.Entitled(service)!.Value);
        var reached = count / all;
        var (some, whole, percent) = (PrintedNumber.Of(count), PrintedNumber.Of(all), PrintedNumber.Percent(reached));
        return (reached, new Bilingual($"{some.Indonesian} dari {whole.Indonesian} ({percent.Indonesian})", $"{some.English} of {whole.English} ({percent.English})", reached.ToString()));
    }

    /// <summary>True for the unit in which the service counts; people are no measure of a service that counts houses.</summary>
    public static bool CountsRecipients(UnitName? unit, ServiceType service) =>
        unit is not null && (unit == UnitName.Of(service.Unit) || (service.Unit == "orang" && unit.Meant == "jiwa"));

    private void CheckShareAndCount(NodeIndicator[] indicators, ServiceType service)
    {
        if (facts.Entitled(service) is not { } entitled) return;
        var shares = Array.FindAll(indicators, indicator => !indicator.IsDoubled && indicator.Target.Share is not null);
        var counts = Array.FindAll(indicators, indicator => !indicator.IsDoubled && indicator.Target.Kind == TargetKind.Number && CountsRecipients(indicator.Target.Unit, service));
        if (shares.Length != 1 || counts.Length != 1 || shares[0].Indicator.Level != counts[0].Indicator.Level) return;
        Disagree(notes, facts, counts[0].Row, counts[0].Name, service, shares[0].Target, counts[0].Target, entitled);
    }

    /// <summary>K14: a finding when the count is off by more than a rounding.</summary>
    public static void Disagree(AlignmentNotes notes, AlignmentFacts facts, PlacedRow row, string indicator, ServiceType service, TargetValue share, TargetValue count, long entitled)
    {
        var expected = share.Share!.Value * entitled;
        var difference = expected > count.Low!.Value ? expected - count.Low.Value : count.Low.Value - expected;
        if (difference <= Ratio.One) return;
        notes.Add(AlignmentFindings.ShareAndCountDisagree, AlignmentFindings.ShareAndCountDisagree.Severity, row, service.Key, indicator,
            PrintedNumber.Percent(share.Share.Value), PrintedNumber.Of(entitled), PrintedNumber.Of(expected), PrintedNumber.Of(count.Low.Value));
    }

    private void CheckCeilings(DocumentSet set)
    {
        foreach (var node in set.At(NomenclatureDepth.SubKegiatan))
        {
            if (!node.IsSpm) continue;
            if (node.Amount is { } amount && amount > Rupiah.Zero) _empty.Remove(node.Code);
            else if (_empty.Add(node.Code))
                notes.Add(AlignmentFindings.TaggedUnfunded, node.First, set.NameFor(node.First.Agency), Ceiling(node, set.Year));
        }
    }

    private static Bilingual Ceiling(DocumentNode node, int year)
    {
        if (node.Amount is not null) return new Bilingual("pagu Rp0", "a ceiling of Rp0");
        var why = DocumentMoney.NoCeiling(node.First, year);
        return new Bilingual($"pagu {why.Indonesian}", $"ceiling {why.English}");
    }

    private void CheckServices(DocumentSet set)
    {
        var wanted = facts.Wanted();
        if (wanted.Count == 0) return;
        var funded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in set.AllRows)
            if ((row.Row.Code?.Depth is null or NomenclatureDepth.SubKegiatan) && row.Amount(set.Year) is { } amount && amount > Rupiah.Zero) funded.UnionWith(facts.ServicesOf(row));
        var fields = set.IsOfAgencies ? FieldsOf(set) : null;
        foreach (var service in wanted)
        {
            if (funded.Contains(service.Key)) _unfunded.Remove(service.Key);
            else if ((facts.Options.Services is not null || fields is null || fields.Contains(service.Urusan.Number)) && _unfunded.Add(service.Key))
                notes.Add(AlignmentFindings.ServiceUnfunded, set.Documents.Count == 1 ? set.Documents[0] : null, service.Key, null, service.OfficialName, set.Name);
        }
    }

    // An agency answers for its own fields only: the health office's budget does not lack schools.
    private static HashSet<int> FieldsOf(DocumentSet set)
    {
        var fields = new HashSet<int>();
        foreach (var urusan in Urusan.All)
            if (NomenclatureCode.TryParse($"1.0{urusan.Number}", out var field) && set.At(NomenclatureDepth.BudgetProgram).Any(program => program.Code.IsUnder(field))) fields.Add(urusan.Number);
        return fields;
    }

    private void CheckAgencies(DocumentSet set)
    {
        foreach (var node in set.At(NomenclatureDepth.SubKegiatan))
        {
            if (node.RowCount < 2 || !node.IsSpm) continue;
            var agencies = node.Rows.Select(row => row.Agency).OfType<string>().Order(StringComparer.Ordinal).DistinctBy(facts.Fold).ToArray();
            if (agencies.Length < 2) continue;
            var names = string.Join(", ", agencies.Select(OneLine.Of));
            if (_shared.GetValueOrDefault(node.Code) != names) notes.Add(AlignmentFindings.SeveralAgencies, node.First, node.Code, agencies.Length, set.Name, names);
            _shared[node.Code] = names;
        }
    }
}
