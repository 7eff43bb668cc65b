using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>An action plan against what was done (<i>status rencana aksi terhadap realisasi</i>), year by year.</summary>
[LegalTerm("status rencana aksi terhadap realisasi")]
public sealed class PlanProgress
{
    private PlanProgress(ActionPlan plan, IReadOnlyList<PlanProgressLine> lines, IReadOnlyList<Finding> findings)
    {
        Plan = plan;
        Lines = lines;
        Findings = findings;
    }

    /// <summary>The plan.</summary>
    public ActionPlan Plan { get; }

    /// <summary>One line for each target that can be compared, service by service, indicator by indicator, year by year.</summary>
    public IReadOnlyList<PlanProgressLine> Lines { get; }

    /// <summary>What was noticed about the results; findings about the plan are made by <see cref="ActionPlanCheck"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many lines stand so.</summary>
    public int Count(PlanStatus status) => Lines.Count(line => line.Status == status);

    /// <summary>Sets results beside targets.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="actuals">What was done; of two about one thing and year the first is used.</param>
    public static PlanProgress Of(ActionPlan plan, IEnumerable<PlanActual> actuals)
    {
        var given = Require.Copy(actuals);
        var notes = new PlanNotes(Require.NotNull(plan).Region, plan.Period.First);
        var results = given.GroupBy(actual => (actual.Service.Key, actual.Indicator, actual.Year)).ToDictionary(group => group.Key, group => group.ToArray());
        var lines = new List<PlanProgressLine>();
        foreach (var planned in plan.Services)
            foreach (var indicator in planned.Indicators)
                foreach (var year in plan.Period.Years)
                {
                    if (indicator.In(year) is not { Planned: >= 0 and <= Figure.MostCount and var promised } target) continue;
                    PlanActual? actual = null;
                    if (results.Remove((planned.Service.Key, indicator.Name, year), out var found)) actual = Accept(found, notes);
                    lines.Add(new PlanProgressLine(planned.Service, indicator, target, promised, actual, actual?.Done));
                }

        foreach (var actual in given.Where(actual => results.Remove((actual.Service.Key, actual.Indicator, actual.Year))))
            notes.Add(ActionPlanFindings.ActualWithoutTarget, actual.Service, actual.Indicator, actual.Year);
        return new PlanProgress(plan, lines.AsReadOnly(), notes.ToReadOnly());
    }

    /// <summary>The first of several results; null, with a finding, when its numbers cannot be.</summary>
    private static PlanActual? Accept(PlanActual[] found, PlanNotes notes)
    {
        var actual = found[0];
        if (found.Length > 1) notes.Add(ActionPlanFindings.GivenTwice, actual.Service, actual.Indicator, $"{actual.Indicator ?? actual.Service.Key} {actual.Year}");
        var done = notes.Accept(actual.Done, actual.Service, actual.Indicator, new Bilingual("realisasi", "actual"));
        var required = notes.Accept(actual.Required, actual.Service, actual.Indicator, new Bilingual("yang harus dilayani/dipenuhi", "required"));
        notes.Splits(actual.Splits, done, actual.Service, actual.Indicator, actual.Year);
        return done == actual.Done && required == actual.Required ? actual : null;
    }
}
