namespace Spm.Core.Nomenclature;

/// <summary>What each part of a written code can stand for: one reading, several or none.</summary>
internal static class CodeParts
{
    /// <summary>The number of parts of a sub kegiatan.</summary>
    public const int Most = 6;

    private const int Level = 3;
    private const int SubKegiatan = 5;

    /// <summary>The forms that a part can stand for, without a repair first.</summary>
    /// <param name="parts">The parts as written.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="width">How many digits a sub kegiatan has; null when the version is not known.</param>
    public static IReadOnlyList<string> Readings(IReadOnlyList<string> parts, int index, int? width)
    {
        var part = parts[index];
        if (part.StartsWith('X') || (index < 2 && parts[0] == "X")) return part == (index == 0 ? "X" : "XX") && index < 2 && parts[0] == "X" ? [part] : [];
        return (index, part.Length) switch
        {
            (0, 1) or (Level, 1) or (1 or 2 or 4, 2) => [part],
            (1 or 2 or 4 or SubKegiatan, 1) when part == "0" => [],
            // A cell that holds 1.2 or 2.1 as a number can have lost a zero in front of the last digit or behind it.
            (1 or 4, 1) => [$"0{part}", $"{part}0"],
            (2, 1) => [$"0{part}"],
            (Level, 2) when part[0] == '0' => [part[1..]],
            (SubKegiatan, 4) => [part],
            (SubKegiatan, 2) => width == 4 ? [$"00{part}"] : [part],
            (SubKegiatan, 3) when width != 2 => [$"0{part}"],
            (SubKegiatan, 1) => width switch { 4 => [$"000{part}"], 2 => [$"0{part}"], _ => [$"0{part}", $"000{part}"] },
            _ => [],
        };
    }

    /// <summary>The repair that turns a part into its only reading.</summary>
    public static CodeRepairKind RepairOf(string part, int index) => index switch
    {
        Level => CodeRepairKind.LevelDigit,
        SubKegiatan when part.Length == 2 => CodeRepairKind.SubKegiatanWidth,
        _ => CodeRepairKind.LostZero,
    };
}
