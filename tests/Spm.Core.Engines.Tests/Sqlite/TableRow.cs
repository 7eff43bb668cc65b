namespace Spm.Core.Engines.Sqlite;

/// <summary>A row as SQLite holds it: every value of any type.</summary>
internal sealed record TableRow(object? Region, string? Service, string? Indicator, string? Unit, string? Period, string? Part, string? Source, object? Required, object? Done, string? State)
{
    public static IReadOnlyList<string> Columns { get; } = ["region", "service", "indicator", "unit", "period", "part", "source", "required", "done", "state"];

    internal IReadOnlyList<object?> Values => [Region, Service, Indicator, Unit, Period, Part, Source, Required, Done, State];
}
