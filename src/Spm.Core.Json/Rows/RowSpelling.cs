namespace Spm.Core.Json;

/// <summary>What stands between the values of a row in one of the shapes that programs write.</summary>
internal interface IRowSpelling
{
    static abstract ReadOnlySpan<byte> Opening { get; }

    static abstract ReadOnlySpan<byte> Service { get; }

    static abstract ReadOnlySpan<byte> Indicator { get; }

    static abstract ReadOnlySpan<byte> Required { get; }

    static abstract ReadOnlySpan<byte> Done { get; }

    static abstract ReadOnlySpan<byte> State { get; }
}

/// <summary>No white space at all, as <see cref="RowsJson"/> and most programs write.</summary>
internal readonly struct CompactRow : IRowSpelling
{
    public static ReadOnlySpan<byte> Opening => "{\"region\":\""u8;

    public static ReadOnlySpan<byte> Service => "\",\"service\":\""u8;

    public static ReadOnlySpan<byte> Indicator => "\",\"indicator\":\""u8;

    public static ReadOnlySpan<byte> Required => ",\"required\":"u8;

    public static ReadOnlySpan<byte> Done => ",\"done\":"u8;

    public static ReadOnlySpan<byte> State => ",\"state\":"u8;
}

/// <summary>A space after each colon and comma, as Python writes when it is told nothing else.</summary>
internal readonly struct SpacedRow : IRowSpelling
{
    public static ReadOnlySpan<byte> Opening => "{\"region\": \""u8;

    public static ReadOnlySpan<byte> Service => "\", \"service\": \""u8;

    public static ReadOnlySpan<byte> Indicator => "\", \"indicator\": \""u8;

    public static ReadOnlySpan<byte> Required => ", \"required\": "u8;

    public static ReadOnlySpan<byte> Done => ", \"done\": "u8;

    public static ReadOnlySpan<byte> State => ", \"state\": "u8;
}
