using System.Collections.ObjectModel;
using System.Text.Json;
using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>Reads the member <c>expect</c> of a test vector.</summary>
internal static class ExpectationReader
{
    // Exact indices of all 43 services have about 200 digits; reading far longer numbers takes time that grows with their square.
    private const int LongestFraction = 20_000;

    private static readonly MemberNames Expect = new("{\"region\": {\"index\": \"3/5\"}}", [], ["services", "urusan", "region"]);

    private static readonly MemberNames Index = new(
        "{\"index\": \"3/5\", \"published\": \"60.00\", \"rating\": \"Tuntas Muda\"}", [], ["index", "published", "rating"]);

    private static readonly MemberNames Services = new("{\"kabkota.kesehatan.ibu-hamil\": {\"index\": \"3/5\"}}", [], ServiceKeys.All);

    private static readonly MemberNames AllUrusan = new("{\"kesehatan\": {\"index\": \"3/5\"}}", [], [.. Urusan.All.Select(urusan => urusan.Slug)]);

    public static ConformanceExpectation Read(ref JsonCursor json)
    {
        IReadOnlyDictionary<string, ExpectedIndex>? services = null, urusan = null;
        ExpectedIndex? region = null;
        var scope = json.EnterObject(Expect);
        while (json.NextMember(ref scope))
        {
            if (scope.Name == "services") services = ReadByKey(ref json, Services);
            else if (scope.Name == "urusan") urusan = ReadByKey(ref json, AllUrusan);
            else region = ReadIndex(ref json);
        }

        return new ConformanceExpectation(services, urusan, region);
    }

    private static ReadOnlyDictionary<string, ExpectedIndex> ReadByKey(ref JsonCursor json, MemberNames shape)
    {
        var results = new Dictionary<string, ExpectedIndex>(StringComparer.Ordinal);
        var scope = json.EnterObject(shape);
        while (json.NextMember(ref scope)) results.Add(scope.Name, ReadIndex(ref json));
        return results.AsReadOnly();
    }

    private static ExpectedIndex ReadIndex(ref JsonCursor json)
    {
        if (json.Token == JsonTokenType.Null) return new ExpectedIndex(true, null, null, null);
        var expectsNone = false;
        Ratio? index = null;
        string? published = null, rating = null;
        var scope = json.EnterObject(Index);
        while (json.NextMember(ref scope))
        {
            if (json.Token == JsonTokenType.Null) expectsNone = true;
            else if (scope.Name == "index") index = ReadFraction(ref json);
            else if (scope.Name == "published") published = json.TextOrBlank("\"60.00\"");
            else rating = json.TextOrBlank("\"Tuntas Muda\"");
        }

        return new ExpectedIndex(expectsNone, index, published, rating);
    }

    private static Ratio ReadFraction(ref JsonCursor json)
    {
        var text = json.TextOrBlank("\"3/5\"");
        var isPlain = text.Length <= LongestFraction && text.All(letter => char.IsAsciiDigit(letter) || letter == '/');
        return isPlain && Ratio.TryParse(text, out var index) ? index : throw json.Refuse(ConformanceProblems.NoFraction(text));
    }
}
