using System.Globalization;
using System.Text;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Everything a part says as one text, so that parts have an order of their own whatever order they come in.</summary>
internal static class PartOrder
{
    public static string TextOf(Submission part)
    {
        var text = new StringBuilder();
        Add(text, part.Sender, part.Region, part.Period, part.Note, part.Place);
        Add(text, part.Services is null ? "*" : string.Join('\u001f', part.Services));
        foreach (var entry in part.Figures)
        {
            Add(text, "\u001d", entry.Service, entry.Unit, entry.Place, entry.Quality is null);
            foreach (var overlap in entry.Overlaps ?? []) Add(text, overlap.Sender, overlap.Required, overlap.Done);
            Add(text, entry.Recipients);
            foreach (var item in entry.Quality ?? [])
            {
                Add(text, item.Indicator, item.Component, item.Unit);
                Add(text, item.Figure);
            }
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, Figure figure)
    {
        Add(text, figure.State, figure.Required, figure.Planned, figure.Done, figure.Reason, figure.Basis, figure.BasisRate, figure.BasisYear, figure.Place);
        Add(text, figure.Evidence?.Kind, figure.Evidence?.Number, figure.Evidence?.Date, figure.Evidence?.Holder, figure.Evidence?.Hash);
        foreach (var revision in figure.Revisions)
            Add(text, revision.GetType().Name, revision.Date, revision.Kind, revision.Old, revision.New, revision.Reason, revision.Decree);
    }

    private static void Add(StringBuilder text, params object?[] values)
    {
        foreach (var value in values) text.Append(CultureInfo.InvariantCulture, $"{value}\u001e");
    }
}
