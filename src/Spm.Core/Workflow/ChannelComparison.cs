using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Workflow;

/// <summary>Whether a region's numbers for one period differ from channel to channel (<i>pembandingan antarsaluran</i>).</summary>
/// <remarks>For each channel a sender's latest accepted figures count. Numbers are compared where both channels give one, under the name
/// by which they list service and item. Where several agencies report a service, each is compared with itself.</remarks>
[LegalTerm("pembandingan antarsaluran")]
public static class ChannelComparison
{
    /// <summary>Compares what files of the same region and period hold, within each and with one another.</summary>
    /// <param name="files">In any order; those of other regions and periods are compared among themselves.</param>
    /// <returns>One finding (SPM3036) for each number that differs between two channels.</returns>
    public static IReadOnlyList<Finding> Run(IEnumerable<ReportFile> files)
    {
        var findings = from file in Require.Copy(files)
                       group file by (file.Region, file.Period) into same
                       orderby same.Key.Region, same.Key.Period.ToString()
                       let sendings = Latest(same.OrderBy(file => file.Kind).ThenBy(file => file.Route.Key, StringComparer.Ordinal).SelectMany(Sendings))
                       from later in sendings
                       from earlier in sendings.TakeWhile(other => other != later)
                       from finding in Differences(earlier, later, sendings, same.Key.Region, same.Key.Period)
                       select finding;
        return [.. findings];
    }

    /// <summary>What new figures contradict in the same file.</summary>
    internal static IEnumerable<Finding> Between(ReportFile file, WorkflowAttempt attempt, Submission figures)
    {
        var later = Sending.Of(attempt, figures);
        var sendings = Latest(Sendings(file).Append(later));
        return sendings.Where(earlier => earlier != later).SelectMany(earlier => Differences(earlier, later, sendings, file.Region, file.Period));
    }

    private static IEnumerable<Finding> Differences(Sending earlier, Sending later, Sending[] all, RegionCode region, ReportingPeriod period)
    {
        if (earlier.Channel == later.Channel) yield break;
        foreach (var now in later.Figures.Figures)
        {
            var key = LooseName.Of(now.Service);
            if (earlier.Find(key) is not { } before || !AreComparable(earlier, later, key, all)) continue;
            if (Differ(before.Recipients, now.Recipients)) yield return Found(null, before.Recipients, now.Recipients);
            foreach (var item in now.Quality ?? [])
            {
                var other = before.Quality?.FirstOrDefault(one => LooseName.Of(one.Indicator) == LooseName.Of(item.Indicator));
                if (other is not null && Differ(other.Figure, item.Figure)) yield return Found(item.Indicator, other.Figure, item.Figure);
            }

            Finding Found(string? indicator, Figure first, Figure second) => new(
                WorkflowFindings.ChannelsDiffer,
                new FindingPlace(region, period, now.Service, indicator, second.Place ?? now.Place),
                indicator is null ? now.Service : $"{now.Service}, \"{indicator}\"", Words(first), Name(earlier.Channel), Words(second), Name(later.Channel));
        }
    }

    /// <summary>The same sender; or the only ones that report the service in their channels, whatever they call themselves there.</summary>
    private static bool AreComparable(Sending earlier, Sending later, string key, Sending[] all) =>
        earlier.Sender == later.Sender || (IsAlone(earlier, key, all) && IsAlone(later, key, all));

    private static bool IsAlone(Sending sending, string key, Sending[] all) =>
        all.Count(other => other.Channel == sending.Channel && other.Find(key) is not null) == 1;

    private static bool Differ(Figure first, Figure second) =>
        Unequal(first.Required, second.Required) || Unequal(first.Planned, second.Planned) || Unequal(first.Done, second.Done)
        || (first.State == FigureState.NotApplicable && second.State == FigureState.Reported)
        || (first.State == FigureState.Reported && second.State == FigureState.NotApplicable);

    private static bool Unequal(long? first, long? second) => first is not null && second is not null && first != second;

    private static Bilingual Words(Figure figure) =>
        Bilingual.Of(language => FigureWords.Of(figure, language));

    private static Bilingual Name(ReportChannel channel) => Bilingual.Of(language => channel.Name(language), channel.Key);

    private static IEnumerable<Sending> Sendings(ReportFile file) => file.Sent().Select(record => Sending.Of(record.Attempt, record.Attempt.Figures!));

    /// <summary>The latest of each sender and channel, in an order that does not depend on that of the files.</summary>
    private static Sending[] Latest(IEnumerable<Sending> sendings) =>
    [
        .. sendings.GroupBy(sending => (sending.Channel, sending.Sender)).Select(group => group.OrderBy(sending => sending.At).Last())
            .OrderBy(sending => sending.At).ThenBy(sending => sending.Channel.Key, StringComparer.Ordinal).ThenBy(sending => sending.Sender, StringComparer.Ordinal),
    ];

    /// <summary>What one sender gave through one channel, the last time.</summary>
    private sealed class Sending(ReportChannel channel, string sender, Instant at, Submission figures)
    {
        public ReportChannel Channel => channel;

        public string Sender => sender;

        public Instant At => at;

        public Submission Figures => figures;

        public static Sending Of(WorkflowAttempt attempt, Submission figures) => new(attempt.Channel, LooseName.Of(figures.Sender), attempt.At, figures);

        public ServiceFigures? Find(string key) => figures.Figures.FirstOrDefault(entry => LooseName.Of(entry.Service) == key);
    }
}
