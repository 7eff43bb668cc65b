using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The path of what a finding is about, from the submission or from one of its services.</summary>
internal static class FigurePath
{
    public static string Of(Submission submission, FindingPlace where)
    {
        if (where.Service is null) return "";
        for (var at = 0; at < submission.Figures.Count; at++)
        {
            var entry = submission.Figures[at];
            if (entry.Service != where.Service) continue;
            return Of(entry, where) is { Length: > 0 } item ? $"{nameof(Submission.Figures)}[{at}].{item}" : $"{nameof(Submission.Figures)}[{at}]";
        }

        return nameof(Submission.Figures);
    }

    public static string Of(ServiceFigures entry, FindingPlace where)
    {
        for (var at = 0; where.Indicator is not null && at < entry.Quality?.Count; at++)
            if (entry.Quality[at].Indicator == where.Indicator) return $"{nameof(ServiceFigures.Quality)}[{at}]";
        return "";
    }
}
