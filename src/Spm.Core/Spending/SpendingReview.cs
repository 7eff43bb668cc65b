using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Spending;

/// <summary>Where the sums of one result do not close, and what could not be counted.</summary>
internal sealed class SpendingReview(SpmSpending spending)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Run()
    {
        foreach (var document in spending.Documents) Children(spending.Rows.Where(row => ReferenceEquals(row.Document, document)).ToArray());
        foreach (var row in spending.Rows) Row(row);
        RepeatedCodes();
        Together(SpendingStanding.Superseded, SpendingFindings.DocumentsOverlap);
        Together(SpendingStanding.NotLookedUp, SpendingFindings.NotLookedUp);
        Together(SpendingStanding.LeftOut, SpendingFindings.SharedLeftOut);
        Together(SpendingStanding.WithoutService, SpendingFindings.NoServiceFits);
        var whole = spending.Rows.Count(row => row.IsCountedTwice);
        if (whole > 0) Find(SpendingFindings.CountedWhole, null, Count(whole), spending.Overlap);
        return _findings;
    }

    /// <summary>Each ceiling against the ceilings next below it of the same agency and service.</summary>
    private void Children(SpendingRow[] rows)
    {
        var owners = new Dictionary<(NomenclatureCode, string?, string?), ParentSum>();
        foreach (var row in rows.Where(row => row.Standing == SpendingStanding.Subtotal && row.Ceiling is not null))
        {
            if (!owners.TryGetValue(Key(row, row.Row.Code!), out var parent)) owners.Add(Key(row, row.Row.Code!), parent = new ParentSum(row));
            parent.Stated += row.Ceiling!.Value;
        }

        foreach (var row in rows.Where(row => row.Row.Code is not null && (row.Ceiling is not null || row.Standing != SpendingStanding.Subtotal)))
            if (Owner(row) is { } parent) parent.Add(row.Ceiling);
        foreach (var parent in owners.Values.Where(parent => parent.Rows > 0 && parent.Below != parent.Stated))
            Find(SpendingFindings.ChildrenDiffer, parent.First, parent.Stated, parent.Below, parent.Stated - parent.Below, Count(parent.WithoutCeiling));

        ParentSum? Owner(SpendingRow row)
        {
            for (var above = row.Row.Code!.Parent; above is not null; above = above.Parent)
            {
                var (_, agency, service) = Key(row, above);
                if (owners.TryGetValue((above, agency, service), out var parent) || owners.TryGetValue((above, agency, null), out parent)
                    || owners.TryGetValue((above, null, service), out parent) || owners.TryGetValue((above, null, null), out parent)) return parent;
            }

            return null;
        }

        static (NomenclatureCode, string?, string?) Key(SpendingRow row, NomenclatureCode code) => (code, row.AgencyKey, row.Row.Service);
    }

    private void Row(SpendingRow row)
    {
        var given = row.Row.Fundings.Select(funding => funding.Amount).Append(row.Row.Amount(spending.Ceiling, spending.Year)).Append(row.Row.Realised);
        foreach (var amount in given.OfType<Rupiah>().Where(amount => !Portions.IsOrdinary(amount))) Find(SpendingFindings.AmountBeyondBudgets, row, amount);
        if (row.Standing == SpendingStanding.Unread) Find(SpendingFindings.CodeUnread, row, Amount(row.Ceiling));
        if (row.Successor is { } successor) Find(SpendingFindings.SuccessorUsed, row, successor);
        if (row.Standing != SpendingStanding.Superseded) Sources(row);
    }

    private void Sources(SpendingRow row)
    {
        var inside = row.Row.Fundings.Where(funding => funding.Channel.IsInBudget()).ToArray();
        if (row.Ceiling is not { } ceiling || inside.Length == 0) return;
        var sum = inside.Aggregate(Rupiah.Zero, (sum, funding) => sum + (Portions.Ordinary(funding.Amount) ?? Rupiah.Zero));
        if (sum > ceiling || (sum != ceiling && inside.All(funding => funding.Amount is not null))) Find(SpendingFindings.SourcesDiffer, row, sum, ceiling, sum - ceiling);
    }

    private void RepeatedCodes()
    {
        var counted = spending.Rows.Where(row => row.Standing.IsInTotal() && row.Row.Code is not null).ToArray();
        foreach (var twice in counted.GroupBy(row => (row.Row.Code, row.AgencyKey, row.Row.Service)).Where(group => group.Count() > 1))
            Find(SpendingFindings.RowTwice, twice.First(), Count(twice.Count()), AgencyName(twice.First()));
        foreach (var shared in counted.Where(row => row.Standing.IsSpm()).GroupBy(row => (row.Row.Code, row.Row.Service)))
        {
            var agencies = shared.DistinctBy(row => row.AgencyKey).Select(row => row.Agency).OfType<string>().Order(StringComparer.Ordinal).ToArray();
            if (agencies.Length > 1) Find(SpendingFindings.SeveralAgencies, shared.First(), Count(agencies.Length), string.Join("; ", agencies));
        }
    }

    private void Together(SpendingStanding standing, FindingDefinition definition)
    {
        foreach (var rows in spending.RowsOf(standing).GroupBy(row => row.Document, ReferenceEqualityComparer.Instance))
            Find(definition, null, [Count(rows.Count()), SpendingSum.Of(rows).Ceiling], (PlanningDocument)rows.Key!);
    }

    private void Find(FindingDefinition definition, SpendingRow? row, params object[] arguments) => Find(definition, row, arguments, row?.Document);

    private void Find(FindingDefinition definition, SpendingRow? row, object[] arguments, PlanningDocument? document) => _findings.Add(new Finding(
        definition,
        new FindingPlace(spending.Region, ReportingPeriod.Of(spending.Year), row?.Row.Service, null, row?.Row.Place)
        {
            Document = document?.ToString(Language.Indonesian),
            BudgetCode = row?.Row.Reading.Text is { Length: > 0 } code ? code : null,
        },
        arguments));

    private static Bilingual Count(int count) => Bilingual.Of(language => PrintedCount.Of(count, language), FormattableString.Invariant($"{count}"));

    private static Bilingual Amount(Rupiah? amount) => amount is { } given
        ? Bilingual.Of(language => given.ToString(language), given.ToString())
        : new Bilingual("tanpa pagu", "no ceiling");

    private static Bilingual AgencyName(SpendingRow row) => row.Agency is { } agency ? new Bilingual(agency, agency) : new Bilingual("perangkat daerah yang tidak disebut", "an agency that is not named");

    private sealed class ParentSum(SpendingRow first)
    {
        public SpendingRow First => first;

        public Rupiah Stated { get; set; }

        public Rupiah Below { get; private set; }

        public int Rows { get; private set; }

        public int WithoutCeiling { get; private set; }

        public void Add(Rupiah? ceiling)
        {
            Rows++;
            if (ceiling is { } given) Below += given;
            else WithoutCeiling++;
        }
    }
}
