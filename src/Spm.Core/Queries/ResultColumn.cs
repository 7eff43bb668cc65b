namespace Spm.Core.Queries;

/// <summary>The columns of a result by their place.</summary>
internal static class ResultColumn
{
    public const int Outcome = 0;
    public const int Region = 1;
    public const int Service = 2;
    public const int Indicator = 3;
    public const int Unit = 4;
    public const int Period = 5;
    public const int Part = 6;
    public const int RowCount = 7;
    public const int RequiredHigh = 8;
    public const int RequiredLow = 9;
    public const int DoneHigh = 10;
    public const int DoneLow = 11;
    public const int MetHigh = 12;
    public const int MetLow = 13;
    public const int Largest = 14;
    public const int GroupCount = 15;

    public static IReadOnlyList<string> Names { get; } = Array.AsReadOnly(
    [
        "outcome", "region", "service", "indicator", "unit", "period", "part", "row_count",
        "required_high", "required_low", "done_high", "done_low", "met_high", "met_low", "largest", "group_count",
    ]);
}
