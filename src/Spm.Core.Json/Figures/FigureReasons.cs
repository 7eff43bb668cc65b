using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The two reasons that stand in place of figures.</summary>
internal sealed class FigureReasons
{
    private readonly Func<ReadMembers, string?> _notApplicable;
    private readonly Func<ReadMembers, string?> _notYetDue;

    private FigureReasons(Func<ReadMembers, string?> notApplicable, Func<ReadMembers, string?> notYetDue) =>
        (_notApplicable, _notYetDue) = (notApplicable, notYetDue);

    public static FigureReasons Take<T>(Members<T> of, Func<T, Figure> figure)
    {
        var reason = Shapes.Line("tidak ada bencana sampai akhir tahun");
        return new FigureReasons(
            of.Optional("notApplicable", reason, owner => Of(figure(owner), FigureState.NotApplicable)),
            of.Optional("notYetDue", reason, owner => Of(figure(owner), FigureState.NotYetDue)));
    }

    /// <summary>True when a reason stands in place of figures.</summary>
    public static bool Hold(Figure figure) => figure.State is FigureState.NotApplicable or FigureState.NotYetDue;

    /// <summary>The figure that a reason makes; null when there is none.</summary>
    /// <param name="read">The members read.</param>
    /// <param name="replaced">The members that may not stand beside a reason.</param>
    public Figure? Figure(ReadMembers read, params ReadOnlySpan<string> replaced)
    {
        var (notApplicable, notYetDue) = (_notApplicable(read), _notYetDue(read));
        if (notApplicable is null && notYetDue is null) return null;
        var member = notApplicable is not null ? "notApplicable" : "notYetDue";
        if (notApplicable is not null && notYetDue is not null)
            throw new ShapeRefusal(FigureProblems.BothReasons, read.IsBefore("notApplicable", "notYetDue") ? "notYetDue" : "notApplicable");
        foreach (var other in replaced)
            if (read.Has(other)) throw new ShapeRefusal(FigureProblems.ReasonBeside(member, other), member);
        var figure = notApplicable is not null ? Stages.Figure.NotApplicable(notApplicable) : Stages.Figure.NotYetDue(notYetDue!);
        return figure with { Place = read.Place };
    }

    private static string? Of(Figure figure, FigureState state)
    {
        if (figure.State != state) return null;
        return figure == Like(figure) ? figure.Reason : throw new ArgumentException(
            $"A figure that is {figure.State.Name(Language.English)} is written with reason and evidence alone; this one has a target, a basis or revisions beside it.", nameof(figure));
    }

    private static Figure Like(Figure figure) =>
        (figure.State == FigureState.NotApplicable ? Stages.Figure.NotApplicable(figure.Reason!) : Stages.Figure.NotYetDue(figure.Reason!)) with { Evidence = figure.Evidence, Place = figure.Place };
}
