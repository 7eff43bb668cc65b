namespace Spm.Core.Json;

/// <summary>How the counts of a file are written, as far as its first lines declare it.</summary>
internal sealed record CsvRules
{
    public NumberStyle? Style { get; init; }

    /// <summary>What a blank cell means; null when that was not declared.</summary>
    public CsvCount? Blank { get; init; }

    /// <summary>What a dash means; null when that was not declared.</summary>
    public CsvCount? Dash { get; init; }

    /// <summary>What <c>nihil</c> means; null when that was not declared.</summary>
    public CsvCount? None { get; init; }
}
