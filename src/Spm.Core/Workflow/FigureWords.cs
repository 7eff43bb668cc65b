using System.Globalization;
using Spm.Core.Stages;

namespace Spm.Core.Workflow;

/// <summary>A figure in a few words: <c>80 dari 100, target 90</c>.</summary>
internal static class FigureWords
{
    public static string Of(Figure? figure, Language language)
    {
        if (figure is null) return language == Language.Indonesian ? "tidak ada" : "none";
        if (figure.State is FigureState.NotApplicable or FigureState.NotYetDue) return figure.State.Name(language);
        var (of, plan) = language == Language.Indonesian ? ("dari", "target") : ("of", "planned");
        var words = $"{Number(figure.Done)} {of} {Number(figure.Required)}";
        return figure.Planned is null ? words : $"{words}, {plan} {Number(figure.Planned)}";
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
