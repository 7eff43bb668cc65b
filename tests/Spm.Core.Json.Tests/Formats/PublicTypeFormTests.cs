using System.Text.Json;
using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>Every public type of Spm.Core has a converter, or the table says why it has none.</summary>
public class PublicTypeFormTests
{
    private const string Table = "schema/types-without-form.tsv";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSpm();

    [Fact]
    public void Types_WithoutAConverter_AreThoseOfTheTable()
    {
        var without = typeof(Language).Assembly.GetExportedTypes().Where(type => !HasForm(type)).Select(Name).Order(StringComparer.Ordinal);
        Assert.Equal(Reasons().Select(row => row.Type), without);
    }

    [Fact]
    public void Reasons_AreGiven() => Assert.All(Reasons(), row => Assert.True(row.Reason.Length > 10, row.Type));

    private static bool HasForm(Type type) => Options.Converters.Any(converter => converter.CanConvert(type));

    private static string Name(Type type) => type.FullName!["Spm.Core.".Length..];

    private static List<(string Type, string Reason)> Reasons() =>
        [.. Repository.Read(Table).TrimEnd().Split('\n').Skip(1).Select(row => row.Split('\t')).Select(row => (row[0], row[1]))];
}
