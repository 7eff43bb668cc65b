using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Stages;

/// <summary>Where in a file a figure stands (<i>letak dalam berkas</i>), so that a finding can point at it.</summary>
/// <param name="Line">The line, from 1; in a spreadsheet file the row that the spreadsheet shows.</param>
/// <param name="Byte">The byte offset from the start of the file, from 0; null when unknown.</param>
/// <param name="File">The name of the file; null when the reader was given bytes only.</param>
/// <param name="Column">The column of a spreadsheet file, from 1; null for other files and for a whole row.</param>
[LegalTerm("letak dalam berkas")]
public sealed record SourcePlace(int Line, long? Byte = null, string? File = null, int? Column = null)
{
    /// <summary>The line, from 1; in a spreadsheet file the row that the spreadsheet shows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set below 1.</exception>
    public int Line { get; init => field = Require.InRange(value, 1, int.MaxValue); } = Require.InRange(Line, 1, int.MaxValue);

    /// <summary>The byte offset from the start of the file, from 0; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set below 0.</exception>
    public long? Byte { get; init => field = Offset(value); } = Offset(Byte);

    /// <summary>The name of the file; null when the reader was given bytes only.</summary>
    public string? File { get; init; } = File;

    /// <summary>The column of a spreadsheet file, from 1; null for other files and for a whole row.</summary>
    public int? Column { get; init => field = value is { } column ? Require.InRange(column, 1, int.MaxValue) : null; } =
        Column is { } column ? Require.InRange(column, 1, int.MaxValue) : null;

    /// <summary>The column as a spreadsheet names it: <c>A</c> to <c>Z</c>, then <c>AA</c>; null when there is none.</summary>
    public string? ColumnLetters => Column is { } column ? Letters(column) : null;

    /// <summary>As printed: <c>data.json, baris 14 (bita 512)</c> or <c>data.json, line 14 (byte 512)</c>;
    /// with a column <c>Dinkes.csv, baris 14, kolom D</c> or <c>Dinkes.csv, row 14, column D</c>.</summary>
    public string ToString(Language language)
    {
        var file = File is null ? "" : $"{File}, ";
        if (ColumnLetters is { } letters)
        {
            return language == Language.Indonesian
                ? string.Create(CultureInfo.InvariantCulture, $"{file}baris {Line}, kolom {letters}")
                : string.Create(CultureInfo.InvariantCulture, $"{file}row {Line}, column {letters}");
        }

        var (line, offset) = language == Language.Indonesian ? ("baris", "bita") : ("line", "byte");
        return Byte is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{file}{line} {Line} ({offset} {at})")
            : string.Create(CultureInfo.InvariantCulture, $"{file}{line} {Line}");
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    private static long? Offset(long? value) => value is { } at ? Require.InRange(at, 0, long.MaxValue, nameof(Byte)) : null;

    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }
}
