namespace Spm.Core.Validation;

/// <summary>Who counted what in one service of a joined submission; items by their label in the joined submission.</summary>
internal sealed record ServiceParts(
    IReadOnlyList<string> Senders, IReadOnlyList<SenderFigure> Recipients, IReadOnlyDictionary<string, IReadOnlyList<SenderFigure>> Items);
