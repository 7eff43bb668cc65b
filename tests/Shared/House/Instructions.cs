using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Spm.Core.Testing.House;

/// <summary>Decodes the bytes of a method body into instructions and their metadata tokens.</summary>
public static class Instructions
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<ushort, OpCode> Table = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    /// <summary>The instructions in order; the token is null where the operand is not a token of metadata.</summary>
    public static List<(OpCode Code, int? Token)> Decode(ReadOnlySpan<byte> il)
    {
        var found = new List<(OpCode, int?)>();
        for (var at = 0; at < il.Length;)
        {
            var code = Code(il, ref at);
            var operand = il[at..];
            int? token = IsToken(code.OperandType) ? BinaryPrimitives.ReadInt32LittleEndian(operand) : null;
            found.Add((code, token));
            at += OperandSize(code.OperandType, operand);
        }

        return found;
    }

    /// <summary>The tokens of the strings that a body loads, in order.</summary>
    public static List<int> Strings(ReadOnlySpan<byte> il)
    {
        var found = new List<int>();
        for (var at = 0; at < il.Length;)
        {
            var code = Code(il, ref at);
            if (code.OperandType == OperandType.InlineString) found.Add(BinaryPrimitives.ReadInt32LittleEndian(il[at..]));
            at += OperandSize(code.OperandType, il[at..]);
        }

        return found;
    }

    private static OpCode Code(ReadOnlySpan<byte> il, ref int at)
    {
        ushort value = il[at++];
        if (value == TwoBytePrefix)
            value = (ushort)(value << 8 | il[at++]);
        return Table[value];
    }

    private static bool IsToken(OperandType type) => type is OperandType.InlineField or OperandType.InlineMethod
        or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig;

    private static int OperandSize(OperandType type, ReadOnlySpan<byte> operand) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(operand),
        _ => 4,
    };
}
