using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What one sender said about one thing that several senders count; unknown when it was silent.</summary>
internal readonly record struct SenderFigure(string Sender, Figure Figure, SourcePlace? Place)
{
    // Where nothing was required there is nothing to report.
    public bool IsSilent => Figure.State == FigureState.NotYetDue || Figure.IsSilent;
}
