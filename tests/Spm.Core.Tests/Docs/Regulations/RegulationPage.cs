using System.Globalization;
using System.Text;
using Spm.Core.Law;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>Prints docs/regulations: a page for each regulation, and the list of them.</summary>
internal static class RegulationPage
{
    private const int MostNames = 6;

    private static readonly ILookup<(string Regulation, string Provision), Carrier> Carried = CitingTables.Carriers().Concat(CitingCode.Carriers())
        .SelectMany(carrier => Citations.In(carrier.Citation).Distinct().Select(place => (Key: (place.Regulation.Citation, place.Provision), carrier)))
        .ToLookup(pair => pair.Key, pair => pair.carrier);

    /// <summary>Every provision that something carries, and those of which only the table speaks.</summary>
    public static IEnumerable<string> Provisions(Regulation regulation) => Carried.Select(group => group.Key)
        .Where(key => key.Regulation == regulation.Citation).Select(key => key.Provision)
        .Union(Texts(regulation).Select(text => text.Provision))
        .OrderBy(Citations.Order, StringComparer.Ordinal);

    public static IEnumerable<Carrier> Of(Regulation regulation, string provision) => Carried[(regulation.Citation, provision)];

    public static string File(Regulation regulation) =>
        $"{string.Join('-', regulation.Citation.ToLowerInvariant().Split([' ', '/', '.', '-'], StringSplitOptions.RemoveEmptyEntries))}.md";

    public static string Page(Regulation regulation)
    {
        var page = new StringBuilder($"# {regulation.Citation}\n\n*{regulation.Subject}*. Known: {Known(regulation.Basis)}.");
        if (regulation.Replaces is { } replaced) page.Append(CultureInfo.InvariantCulture, $" Replaces {Link(replaced)}.");
        if (Regulation.All.FirstOrDefault(later => later.Replaces == regulation.Citation) is { } successor) page.Append(CultureInfo.InvariantCulture, $" Replaced by {Link(successor.Citation)}.");
        page.Append("\n\nMade from the code; [how to read it](README.md).\n");
        foreach (var provision in Provisions(regulation)) Section(page, regulation, provision);
        return page.ToString();
    }

    public static string Index()
    {
        var page = new StringBuilder(
            """
            # Regulations

            One page for each regulation that the library cites: from the provision to the type, table entry or finding that carries it, and to the tests that hold it. *SPM* is Standar Pelayanan Minimal, Indonesia's minimum service standards. Satu halaman untuk setiap peraturan yang dirujuk: dari ketentuan ke tipe, isi tabel, atau catatan pemeriksaan, dan ke ujinya.

            How a regulation or provision is known stands beside it, all its parts together, the weakest last: *dibaca* (seen: a public text was read, sometimes only slides or press, which the mark then says), *diturunkan* (derived), *disimpulkan* (inferred), *diingat* (recalled, no text confirms it), *sumber berbeda* (in conflict). The marks are [those of the sources](../sources.md). What a provision says is put in our own words and is never the wording of the law. *Not encoded* says that nothing in the code names the provision, and only of provisions that we know of: what else a regulation holds, these pages do not know.

            "Held by" is the test class named after the type, or the first three, by name, of those in its room that name it, themselves or in their samples; for a finding, the first three that name its code. Classes that say themselves which provision they hold stand below the table. A blank under "known" means: as the provision itself; a blank under "held by": see the classes below the table.

            To write these pages anew from the code and from [provisions.tsv](provisions.tsv): `SPM_WRITE_DOCS=1 dotnet test tests/Spm.Core.Tests -f net10.0 --filter RegulationPage`. A test holds them equal.

            | regulation | about | known | provisions | not encoded |
            |---|---|---|---:|---:|

            """.ReplaceLineEndings("\n"));
        foreach (var regulation in Regulation.All)
        {
            var provisions = Provisions(regulation).ToArray();
            page.Append(CultureInfo.InvariantCulture, $"| {Link(regulation.Citation)} | {regulation.Subject} | {Words([regulation.Basis, .. Texts(regulation).Select(text => text.Basis)])} | {provisions.Length} | {provisions.Count(provision => !Of(regulation, provision).Any())} |\n");
        }

        var named = Regulation.All.Select(regulation => regulation.Replaces).OfType<string>().Where(citation => Regulation.Find(citation) is null);
        return page.Append(CultureInfo.InvariantCulture, $"\nNamed only as replaced, with nothing of them encoded: {string.Join(", ", named.Order(StringComparer.Ordinal))}.\n").ToString();
    }

    private static void Section(StringBuilder page, Regulation regulation, string provision)
    {
        var text = Texts(regulation).SingleOrDefault(text => text.Provision == provision);
        page.Append(CultureInfo.InvariantCulture, $"\n## {(provision == Citations.Whole ? "The regulation as a whole" : provision)}\n\n");
        page.Append(text is null ? $"Named without a provision. Known: {Known(regulation.Basis)}.\n" : $"{text.Indonesian} *{text.English}*\n\nKnown: {Known(text.Basis)}.\n");
        var carriers = Of(regulation, provision).ToArray();
        if (carriers.Length == 0)
        {
            page.Append("\n**Not encoded.**\n");
            return;
        }

        page.Append("\n| carried by | | known | held by |\n|---|---|---|---|\n");
        foreach (var group in carriers.GroupBy(carrier => (carrier.Kind, carrier.Group, carrier.Owner, Marks: carrier.Basis?.Marks ?? "")).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Group, StringComparer.Ordinal).ThenBy(group => group.Key.Marks, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {By(group.Key.Kind, group.Key.Group, group.Key.Owner)} | {Names(group.Key.Kind, [.. group.Select(carrier => carrier.Name).Distinct()], group.Count())} | {Cell(group.Key.Marks)} | {Links(Holders.First(group.SelectMany(Holders.Of)))} |\n");
        }

        if (Links(Holders.OfProvision(regulation.Citation, provision)) is { Length: > 0 } marked) page.Append(CultureInfo.InvariantCulture, $"\nTests marked with this provision: {marked}.\n");
    }

    private static string By(CarrierKind kind, string group, Type owner) => kind switch
    {
        CarrierKind.Type => $"type [`{group}`]({Source(owner)})",
        CarrierKind.Member => $"member [`{group}`]({Source(owner)})",
        CarrierKind.Entry => $"table [`{group}`]({Folder(owner)}/Tables/{group})",
        CarrierKind.Value => $"value in [`{group}`]({Source(owner)})",
        _ => "[findings](../findings.md)",
    };

    private static string Links(IEnumerable<Type> tests) => string.Join(", ", tests.Select(test => $"[`{test.Name}`]({Source(test)})"));

    // One public type a file, file and folder named after type and namespace: the house rules make the address.
    private static string Source(Type type) => $"{Folder(type)}/{type.Name.Split('`')[0]}.cs";

    private static string Folder(Type type)
    {
        var project = type.Assembly.GetName().Name!;
        var top = type.Assembly == typeof(RegulationPage).Assembly ? "tests" : "src";
        return $"../../{top}/{project}{type.Namespace![project.Length..].Replace('.', '/')}";
    }

    private static string Names(CarrierKind kind, IReadOnlyList<string> names, int count) => kind switch
    {
        CarrierKind.Type => $"*{names[0]}*",
        _ when names is [""] => count > 1 ? $"{count} times" : "",
        CarrierKind.Finding => string.Join(", ", names),
        _ when names.Count > MostNames => $"{count}: {string.Join(", ", names.Take(MostNames).Select(name => $"`{name}`"))}, …",
        _ => $"{string.Join(", ", names.Where(name => name.Length > 0).Select(name => $"`{name}`"))}{(count > names.Count ? $" ({count} rows)" : "")}",
    };

    private static string Link(string citation) => Regulation.Find(citation) is { } known ? $"[{citation}]({File(known)})" : citation;

    private static string Known(LegalBasis basis) => $"**{Words([basis])}** ({string.Join(" + ", basis.Parts.Select(part => part.Name(Language.English)))}; `{basis.Marks}`)";

    private static string Words(IEnumerable<LegalBasis> bases) =>
        string.Join(" + ", bases.SelectMany(basis => basis.Parts).Distinct().Order().Select(part => part.Name(Language.Indonesian)));

    private static IEnumerable<ProvisionText> Texts(Regulation regulation) => ProvisionText.All.Where(text => text.Regulation == regulation.Citation);

    private static string Cell(string marks) => marks.Replace("|", "\\|", StringComparison.Ordinal);
}
