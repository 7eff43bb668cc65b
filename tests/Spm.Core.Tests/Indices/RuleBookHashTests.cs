using NodaTime;
using NodaTime.Text;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.Indices;

/// <summary>The rules of every edition and year are pinned: yesterday's report is yesterday's rules.</summary>
public class RuleBookHashTests
{
    private const string Table = "Indices/RuleBookHashes.tsv";

    [Fact]
    public void Hash_EveryEditionAndYear_IsThePinnedOne()
    {
        var pinned = Repository.Read(Table);
        var actual = string.Join('\n', pinned.Split('\n').TakeWhile(line => line.StartsWith('#')).Concat(Rows())) + "\n";
        if (Environment.GetEnvironmentVariable("SPM_WRITE_HASHES") == "1") Repository.Write($"tests/Spm.Core.Tests/{Table}", actual);

        var moved = actual.Split('\n').Except(pinned.Split('\n')).ToArray();

        Assert.True(pinned == actual, $"""
            Encoded rules have changed:
            {string.Join('\n', moved)}
            A released edition is never changed. Take the edit back, close the row with known_until and add the new one with known_since,
            under a new day in Edition.All; then only rows of that day are new here. CONTRIBUTING, "Adding an edition", has the steps.
            SPM_WRITE_HASHES=1 writes the table; a changed line of an older edition needs a line under "Numbers that change".
            """);
    }

    private static IEnumerable<string> Rows() =>
        from edition in Edition.All
        from year in Enumerable.Range(2019, LastYear(edition) - 2018)
        let rules = RuleBook.For(new BudgetYear(year), edition)
        select string.Join('\t', LocalDatePattern.Iso.Format(edition), year, rules.Name, rules.Hash);

    // Years after the last change have its rules.
    private static int LastYear(LocalDate edition) => Math.Max(2026, RuleBook.For(RuleBook.FirstYear, edition).LastKnownChange.Number);
}
