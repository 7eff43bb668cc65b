using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.ActionPlans;

/// <summary>What was done in a year about one thing that a plan counts (<i>realisasi rencana aksi</i>).</summary>
/// <remarks>Held as given. Null is not known, which is not zero.</remarks>
[LegalTerm("realisasi rencana aksi")]
public sealed record PlanActual
{
    /// <summary>Makes a result.</summary>
    /// <param name="service">The service.</param>
    /// <param name="indicator">The quality item by its name in the plan; null for the recipients.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="done">Served, or fulfilled, to standard by the end of the year or so far.</param>
    /// <param name="required">How many it really had to be; null when not known.</param>
    public PlanActual(ServiceType service, string? indicator, BudgetYear year, long? done, long? required = null)
    {
        Service = Require.NotNull(service);
        Indicator = indicator is null ? null : Require.Text(indicator);
        Year = year;
        Done = done;
        Required = required;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The quality item; null for the recipients.</summary>
    public string? Indicator { get; }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>Served, or fulfilled, to standard; null when not known.</summary>
    public long? Done { get; }

    /// <summary>How many it really had to be; null when not known.</summary>
    public long? Required { get; }

    /// <summary>Those done by groups; each split stands alone and adds up to them.</summary>
    public IReadOnlyList<CountSplit> Splits { get; init => field = Require.Copy(value); } = [];

    /// <summary>What a measured region did: its recipients and reported quality items, as the figures say.</summary>
    /// <param name="index">The measured region.</param>
    /// <param name="year">The budget year that it stands for; a quarter's index gives what was done so far.</param>
    public static IReadOnlyList<PlanActual> From(RegionIndex index, BudgetYear year) => Array.AsReadOnly<PlanActual>(
    [
        .. from service in Require.NotNull(index).Services
           from figure in service.Quality.Items.Where(item => !item.IsUnlisted).Prepend(service.Recipients)
           select new PlanActual(service.Service, figure.Label, year, figure.Figure.Done, figure.Figure.Required),
    ]);
}
