using Spm.Core.Internal;

namespace Spm.Core.ActionPlans;

/// <summary>A budget sub-activity that carries a service in a plan (<i>program, kegiatan, sub kegiatan</i>): what it is called, who answers for it, what it costs.</summary>
/// <remarks>Codes and names are text as printed in the region's nomenclature; they are not looked up.</remarks>
[LegalTerm("program, kegiatan, dan sub kegiatan")]
public sealed record PlannedActivity
{
    /// <summary>Makes a sub-activity.</summary>
    /// <param name="code">Its code, such as <c>1.02.02.2.02.0001</c>; null while none is chosen.</param>
    /// <param name="name">Its name; null when not given.</param>
    public PlannedActivity(string? code, string? name = null)
    {
        Code = code is null ? null : Require.Text(code);
        Name = name is null ? null : Require.Text(name);
    }

    /// <summary>The code of the sub-activity; null while none is chosen.</summary>
    public string? Code { get; }

    /// <summary>The name of the sub-activity; null when not given.</summary>
    public string? Name { get; }

    /// <summary>The activity above it (<i>kegiatan</i>), as printed; null when not given.</summary>
    public string? Kegiatan { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The programme above that (<i>program</i>), as printed; null when not given.</summary>
    public string? BudgetProgram { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The agency that answers for it (<i>perangkat daerah penanggung jawab</i>); null when not given.</summary>
    public string? Agency { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>What it is to cost, by year and source.</summary>
    public IReadOnlyList<PlanFunding> Funding { get; init => field = Require.Copy(value); } = [];

    /// <summary>Programme, kegiatan and sub kegiatan as printed; a dash when nothing is given.</summary>
    public override string ToString()
    {
        var own = string.Join(' ', new[] { Code, Name }.OfType<string>());
        var levels = new[] { BudgetProgram, Kegiatan, own }.Where(level => !string.IsNullOrEmpty(level)).ToArray();
        return levels.Length == 0 ? "–" : string.Join(" / ", levels);
    }
}
