using System.Text;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Indices;

/// <summary>The shipped rules and an invented second edition of them, through the code that reads the shipped ones.</summary>
/// <remarks>The second edition corrects a unit, drops an item, adds one and a region, brings a rating scale for 2027, and learns that the
/// method of 2022 does not cap.</remarks>
internal static class TwoEditions
{
    public static readonly LocalDate Second = new(2027, 3, 1);

    private const string Mothers = "kabkota.kesehatan.ibu-hamil";
    private static readonly LegalBasis Invented = new("contoh", "INFERRED: contoh");

    public static RuleSource Source { get; } = new(
        [Edition.First, Second],
        new Timeline<AchievementMethod>(
        [
            .. RuleSource.Shipped.Methods.Entries,
            new(new BudgetYear(2022), AchievementMethod.Permendagri59 with { Cap = CapPolicy.None }, RuleSource.Shipped.Methods.Entries[1].Basis, Second),
        ]),
        new Timeline<RatingScale>(
        [
            new(new BudgetYear(2019), RatingScale.Permendagri59, Invented, Edition.First),
            new(new BudgetYear(2027), new RatingScale("baru", [61, 70, 80, 90, 100], Invented), Invented, Second),
        ]),
        edition => CatalogTables.Read(edition, Table, RegionList.Read(Table("regions.tsv"), edition)));

    private static EmbeddedTable Table(string name)
    {
        var rows = Shipped(name).TrimEnd('\n').Split('\n').ToList();
        switch (name)
        {
            case "services.tsv":
                var service = Close(row => row.StartsWith(Mothers + "\t", StringComparison.Ordinal));
                var cells = rows[service].Split('\t')[..^2];
                cells[5] = "ibu";
                rows.Insert(service + 1, string.Join('\t', [.. cells, "2027-03-01", ""]));
                break;
            case "quality-indicators.tsv":
                var item = Close(row => row.StartsWith($"{Mothers}\tpermenkes-4-2019\tstaff\tBidan\t", StringComparison.Ordinal));
                rows.Add(rows[item].Replace("\tBidan\t", "\tBidan koordinator\t", StringComparison.Ordinal).Replace("\t\t2027-03-01", "\t2027-03-01\t", StringComparison.Ordinal));
                break;
            case "regions.tsv":
                rows.Add("65.99\tKabupaten Contoh\tregency\tyes\t\t\t\t\t2027-03-01\t");
                break;
        }

        return new EmbeddedTable(name, string.Join('\n', rows));

        int Close(Predicate<string> isRow)
        {
            var at = rows.FindIndex(isRow);
            rows[at] += "\t\t2027-03-01";
            return at;
        }
    }

    private static string Shipped(string name)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream, Encoding.UTF8).ReadToEnd();
    }
}
