using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Workflow;

/// <summary>Who may do what in which state (<i>alur laporan</i>): the way of a report, as data.</summary>
/// <remarks>Four routes ship; a region makes its own from their steps. Whatever the steps, a locked report is only reopened and figures
/// change only in open states (<see cref="WorkflowStep"/>).</remarks>
[LegalTerm("alur laporan", "Permendagri 59/2021 Pasal 23-24")]
public sealed class WorkflowRoute
{
    private const string CoordinatorCell = "Coordinator";

    private static readonly Lazy<EmbeddedTable> Table = new(() => EmbeddedTable.Read("routes.tsv"));

    private readonly bool? _isForProvinces;

    private WorkflowRoute(string key, WorkflowRole coordinator, bool? isForProvinces, IEnumerable<WorkflowStep> steps)
    {
        Key = Require.Text(key);
        Coordinator = coordinator;
        _isForProvinces = isForProvinces;
        Steps = Require.Copy(steps);
        var twice = Steps.GroupBy(step => (step.Role, step.Action, step.From)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"The step {twice.First()} stands twice; keep one.", nameof(steps));
    }

    /// <summary>A kabupaten's or kota's report, from the agencies through bagian tata pemerintahan, bupati or wali kota and governor to the
    /// Minister. The review by the Inspektorat may be left out.</summary>
    public static WorkflowRoute Regency { get; } = Shipped("kabkota", WorkflowRole.GovernmentAffairsUnit, false);

    /// <summary>A province's own report, from the agencies through biro tata pemerintahan to the governor, who signs it and sends it, with
    /// the recap of the kabupaten/kota, to the Minister.</summary>
    public static WorkflowRoute Province { get; } = Shipped("provinsi", WorkflowRole.GovernmentAffairsUnit, true);

    /// <summary>Reports that stay within a region, such as monthly ones: from the agencies to the coordinator.</summary>
    public static WorkflowRoute WithinRegion { get; } = Shipped("dalam-daerah", WorkflowRole.GovernmentAffairsUnit, null);

    /// <summary>The public works ministry's application, in which Bappeda verifies. What follows was not read, so the route ends there.</summary>
    public static WorkflowRoute PublicWorks { get; } = Shipped("aplikasi-pu", WorkflowRole.PlanningAgency, null);

    /// <summary>The four that ship.</summary>
    public static IReadOnlyList<WorkflowRoute> All { get; } = Array.AsReadOnly<WorkflowRoute>([Regency, Province, WithinRegion, PublicWorks]);

    /// <summary>The short form, such as <c>kabkota</c>; printed with every file.</summary>
    public string Key { get; }

    /// <summary>The unit that receives and verifies what the agencies submit (<i>koordinator</i>).</summary>
    public WorkflowRole Coordinator { get; }

    /// <summary>Every step, in the order of the table.</summary>
    public IReadOnlyList<WorkflowStep> Steps { get; }

    /// <summary>The steps out of a state; none when nobody can do anything.</summary>
    public IReadOnlyList<WorkflowStep> From(WorkflowState state) => [.. Steps.Where(step => step.From == state)];

    /// <summary>True when reports of the region can take this route.</summary>
    public bool IsFor(RegionCode region) => _isForProvinces is not { } provinces || Require.NotNull(region).IsProvince == provinces;

    /// <summary>The same route through another coordinator, as where Bappeda does the work of tata pemerintahan.</summary>
    /// <param name="coordinator">The government affairs unit, the planning agency or the implementation team.</param>
    /// <exception cref="ArgumentException">Another role.</exception>
    public WorkflowRoute CoordinatedBy(WorkflowRole coordinator)
    {
        if (coordinator is not (WorkflowRole.GovernmentAffairsUnit or WorkflowRole.PlanningAgency or WorkflowRole.ImplementationTeam))
            throw new ArgumentException($"{coordinator} coordinates no reports; accepted are GovernmentAffairsUnit, PlanningAgency, ImplementationTeam.", nameof(coordinator));
        return new WorkflowRoute($"{Key}/{coordinator.Name(Language.Indonesian)}", coordinator, _isForProvinces, Steps.Select(step =>
            step.Role == Coordinator ? new WorkflowStep(coordinator, step.Action, step.From, step.Basis) : step));
    }

    /// <summary>The same route where nothing is approved without the review of the Inspektorat.</summary>
    /// <exception cref="InvalidOperationException">The route knows no review.</exception>
    public WorkflowRoute WithCompulsoryReview()
    {
        if (!Steps.Any(step => step.Action == WorkflowAction.Review)) throw new InvalidOperationException($"The route {Key} knows no review that could be compulsory.");
        return With($"{Key}/reviu wajib", Steps.Where(step => step.Action != WorkflowAction.Approve || step.From == WorkflowState.Reviewed));
    }

    /// <summary>A route of a region's own, for the same kind of region and with the same coordinator.</summary>
    /// <param name="key">Its short form.</param>
    /// <param name="steps">All of its steps; take those that stay from <see cref="Steps"/>.</param>
    /// <exception cref="ArgumentException">The key is blank, or a step stands twice.</exception>
    public WorkflowRoute With(string key, IEnumerable<WorkflowStep> steps) => new(key, Coordinator, _isForProvinces, steps);

    /// <summary>The short form.</summary>
    public override string ToString() => Key;

    private static WorkflowRoute Shipped(string key, WorkflowRole coordinator, bool? isForProvinces) => new(
        key, coordinator, isForProvinces,
        from row in Table.Value.Rows
        where row["route"] == key
        let role = row["role"] == CoordinatorCell ? coordinator : Enum.Parse<WorkflowRole>(row["role"])
        from state in row.Parts("from")
        select new WorkflowStep(role, Enum.Parse<WorkflowAction>(row["action"]), Enum.Parse<WorkflowState>(state), new(row["citation"], row["marks"])));
}
