using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Teams;

/// <summary>What the tables of this room share: the rows of a level, and words of closed sets.</summary>
internal static class TeamTable
{
    /// <summary>The rows that hold for <c>province</c> or <c>local</c>, in the order of the table.</summary>
    public static IEnumerable<EmbeddedTable.Row> Rows(string table, string level, params IReadOnlyList<string> key) =>
        EmbeddedTable.Read(table).KnownOn(Edition.KnownAsOf, ["levels", .. key]).Where(row => row["levels"] == level || row["levels"] == "all");

    public static LegalBasis Basis(EmbeddedTable.Row row) => new(row["citation"], row["confidence"]);

    public static TeamRole Role(EmbeddedTable.Row row) => row["role"] switch
    {
        "responsible" => TeamRole.Responsible,
        "chair" => TeamRole.Chair,
        "deputy" => TeamRole.Deputy,
        "secretary" => TeamRole.Secretary,
        "member" => TeamRole.Member,
        var other => throw new InvalidOperationException($"team-seats.tsv: \"{other}\" is not a role."),
    };

    public static GuidanceKind Kind(EmbeddedTable.Row row) => row["kind"] switch
    {
        "general" => GuidanceKind.General,
        "technical" => GuidanceKind.Technical,
        "oversight" => GuidanceKind.Oversight,
        var other => throw new InvalidOperationException($"guidance.tsv: \"{other}\" is not a kind of guidance."),
    };
}
