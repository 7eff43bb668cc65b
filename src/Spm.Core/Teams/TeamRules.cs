using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Regions;

namespace Spm.Core.Teams;

/// <summary>What a team is held against (<i>ketentuan Tim Penerapan SPM</i>): composition, tasks and intervals, each with its source.</summary>
/// <remarks>The shipped composition is RECALLED and no law; <c>with</c> puts a region's own in its place.</remarks>
[LegalTerm("ketentuan Tim Penerapan SPM", "Permendagri 59/2021 Pasal 18-21")]
public sealed record TeamRules
{
    private static readonly Lazy<TeamRules> Province = new(() => Read("province"));
    private static readonly Lazy<TeamRules> Local = new(() => Read("local"));

    private TeamRules()
    {
    }

    /// <summary>The places in the team.</summary>
    public required IReadOnlyList<TeamSeat> Seats { get; init => field = Require.Copy(value); }

    /// <summary>The tasks.</summary>
    public required IReadOnlyList<TeamTask> Tasks { get; init => field = Require.Copy(value); }

    /// <summary>The longest time between two monitoring rounds.</summary>
    public TeamInterval Rounds { get; init => field = Require.NotNull(value); } = new(3, new LegalBasis(
        "irama pemantauan (ketentuannya belum dibaca)", "INFERRED dari laporan triwulan dan dari pembinaan oleh provinsi setiap tiga bulan"));

    /// <summary>The longest time in which a province leaves a kabupaten/kota without guidance.</summary>
    public TeamInterval Guidance { get; init => field = Require.NotNull(value); } = new(3, new LegalBasis(
        "pemberitaan Banten (topmedia)", "SEEN pembinaan oleh provinsi setiap tiga bulan; ketentuannya belum dibaca"));

    /// <summary>The shipped rules for provinces (<i>Pasal 19</i>) or for kabupaten and kota (<i>Pasal 21</i>).</summary>
    public static TeamRules For(RegionLevel level) => Require.Defined(level) == RegionLevel.Province ? Province.Value : Local.Value;

    private static TeamRules Read(string level) => new()
    {
        Seats = [.. TeamTable.Rows("team-seats.tsv", level, "role", "office_id").Select(row => new TeamSeat(
            TeamTable.Role(row), row["office_id"], row["office_en"], row.YesNo("compulsory"), TeamTable.Basis(row)))],
        Tasks = [.. TeamTable.Rows("team-tasks.tsv", level, "key").Select(row => new TeamTask(row["key"], row["task_id"], row["task_en"], TeamTable.Basis(row), row.YesNo("optional")))],
    };
}
