namespace Spm.Core.Engines;

/// <summary>One row of somebody's table of figures, mistakes and all.</summary>
internal readonly record struct FigureRow(string? Region, string? Service, string? Indicator, string? Period, long? Required, long? Done)
{
    public static IReadOnlyList<TableColumn> Columns { get; } = Array.AsReadOnly<TableColumn>(
    [
        new("region", ColumnKind.Text), new("service", ColumnKind.Text), new("indicator", ColumnKind.Text), new("period", ColumnKind.Text),
        new("required", ColumnKind.Whole), new("done", ColumnKind.Whole), new("unit", ColumnKind.Text), new("state", ColumnKind.Text),
        new("part", ColumnKind.Text), new("source", ColumnKind.Text),
    ]);

    /// <summary>What is counted; null in the catalogue's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>A word of the sender's; null lets the numbers speak.</summary>
    public string? State { get; init; }

    /// <summary>Where the row lives: "a" on the near server, "b" on the far one.</summary>
    public string? Part { get; init; }

    /// <summary>Who sent it; null when nobody says.</summary>
    public string? Source { get; init; }
}
