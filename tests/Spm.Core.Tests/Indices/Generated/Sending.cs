using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>The door of real submissions: who reports for when, and in how many parts.</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The year, quarter or year to date.</param>
/// <param name="Scope">The services answered for; null for all.</param>
/// <param name="Parts">How many senders share the services among them.</param>
internal sealed record Sending(RegionCode Region, ReportingPeriod Period, IReadOnlyList<string>? Scope = null, int Parts = 1)
{
    public CheckResult Check(IReadOnlyList<ServiceFigures> figures, RuleBook book) => Parts == 1
        ? book.Check(Submission(figures, Scope))
        : SubmissionMerge.Join(Enumerable.Range(0, Parts).Select(part => Part(figures, part)), book.Catalog).Check();

    public override string ToString() => $"{Region} {Period}{(Scope is null ? "" : $", {Scope.Count} services")}{(Parts == 1 ? "" : $", {Parts} senders")}";

    /// <summary>Every so many services are this sender's; the first answers for those of which nothing was said.</summary>
    private Submission Part(IReadOnlyList<ServiceFigures> figures, int part)
    {
        ServiceFigures[] own = [.. figures.Where((_, at) => at % Parts == part)];
        var silent = part == 0 ? Scope?.Except(figures.Select(entry => entry.Service)) : [];
        return Submission(own, Scope is null ? null : [.. own.Select(entry => entry.Service), .. silent!], $"Dinas {part}");
    }

    private Submission Submission(IReadOnlyList<ServiceFigures> figures, IReadOnlyList<string>? scope, string sender = "Setda") =>
        new(Region, Period, sender, figures) { Services = scope };
}
