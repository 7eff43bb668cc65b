using System.Text.Json;
using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>Every public type of Spm.Core has a converter, or the table says why it has none.</summary>
public class PublicTypeFormTests
{
    private const string Table = "schema/types-without-form.tsv";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSpm();

    /// <summary><c>SPM_WRITE_DOCS=1</c> adds and removes rows; the reason of a new one is for people to write.</summary>
    [Fact]
    public void Types_WithoutAConverter_AreThoseOfTheTable()
    {
        var without = typeof(Language).Assembly.GetExportedTypes().Where(type => !HasForm(type)).OrderBy(Name, StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") != "1") Assert.Equal(Reasons().Select(row => row.Type), without.Select(Name));
        else Repository.Write("tests/" + Table, "type\treason\n" + string.Concat(without.Select(type => $"{Name(type)}\t{ReasonOf(type)}\n")));
    }

    [Fact]
    public void Reasons_AreGiven() => Assert.All(Reasons(), row => Assert.True(row.Reason.Length > 10, row.Type));

    private static bool HasForm(Type type) => Options.Converters.Any(converter => converter.CanConvert(type));

    private static string Name(Type type) => type.FullName!["Spm.Core.".Length..];

    private static string ReasonOf(Type type) => Reasons().Where(row => row.Type == Name(type)).Select(row => row.Reason).FirstOrDefault()
        ?? (type.IsAbstract && type.IsSealed ? "a static class: it has no values" : type.Namespace == "Spm.Core.Validators" ? "a validator: it judges values and is none" : "");

    private static List<(string Type, string Reason)> Reasons() =>
        [.. Repository.Read(Table).TrimEnd().Split('\n').Skip(1).Select(row => row.Split('\t')).Select(row => (row[0], row[1]))];
}
