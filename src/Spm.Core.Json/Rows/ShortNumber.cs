using System.Buffers.Binary;
using System.Numerics;

namespace Spm.Core.Json;

/// <summary>Whole numbers of few digits, as nearly all counts are.</summary>
internal static class ShortNumber
{
    // Fifteen digits are below 2⁵³ and need no comparison.
    private const int MostDigits = 15;

    /// <summary>How many bytes a whole number takes; 0 when there is none, or one that the strict reader has to look at.</summary>
    public static int Read(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var digits = 0;
        if (text.Length >= 8)
        {
            // A digit becomes its value, anything else a byte above 9; the first of those is found by a sum that carries into the high bit.
            var values = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ 0x3030_3030_3030_3030;
            digits = BitOperations.TrailingZeroCount((values + 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080) >> 3;
            if (digits == 0) return 0;
            if (digits < 8)
            {
                if ((values & 0xFF) == 0 && digits > 1) return 0;

                // Leading zeros up to eight digits, then pairs, fours and the whole.
                values <<= 64 - digits * 8;
                values = values * 10 + (values >> 8);
                number = (long)(((values & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064 + (values >> 16 & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001) >> 32);
                return digits;
            }
        }

        for (digits = 0; digits < text.Length && char.IsAsciiDigit((char)text[digits]); digits++)
        {
            if (digits == MostDigits) return 0;
            number = number * 10 + (text[digits] - '0');
        }

        return digits > 1 && text[0] == '0' ? 0 : digits;
    }
}
