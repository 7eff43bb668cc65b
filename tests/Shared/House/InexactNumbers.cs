using System.Reflection.Emit;

namespace Spm.Core.Testing.House;

/// <summary>Finds floating point and decimal: in instructions, and in every type that a member mentions.</summary>
public static class InexactNumbers
{
    private static readonly HashSet<TypeName> Types =
    [
        new("System", nameof(Double)), new("System", nameof(Single)), new("System", nameof(Half)), new("System", nameof(Decimal)),
        new("System.Numerics", "BFloat16"), new("System.Runtime.InteropServices", "NFloat"),
    ];

    private static readonly HashSet<OpCode> Codes =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un, OpCodes.Ldelem_R4, OpCodes.Ldelem_R8,
        OpCodes.Stelem_R4, OpCodes.Stelem_R8, OpCodes.Ldind_R4, OpCodes.Ldind_R8, OpCodes.Stind_R4, OpCodes.Stind_R8,
    ];

    /// <summary>One line for each member that touches an inexact number, with what it touches.</summary>
    public static IReadOnlyList<string> In(IEnumerable<CodeMember> members) =>
    [
        .. from member in members
           let types = member.Uses.Where(Types.Contains).Select(type => type.ToString())
           let codes = member.OpCodes.Where(Codes.Contains).Select(code => code.Name!)
           let all = types.Concat(codes).Distinct().Order(StringComparer.Ordinal).ToArray()
           where all.Length > 0
           select $"{member} uses {string.Join(", ", all)}",
    ];
}
