using Spm.Core.Internal;

namespace Spm.Core.Aggregation;

internal ref partial struct TallyByteReader
{
    /// <summary>A number in sevens of bits, the lowest first, in as few bytes as it needs.</summary>
    private bool TryNumber(Bilingual what, out ulong value)
    {
        value = 0;
        var start = _at;
        for (var shift = 0; ; shift += 7)
        {
            if (_at == _bytes.Length) return EndsEarly(what);
            var next = _bytes[_at++];

            // The tenth byte holds the 64th bit alone.
            if (shift == 63 && next > 1) return Refuse(start, PartProblems.LongNumber);
            value |= (ulong)(next & 0x7F) << shift;
            if (next >= 0x80) continue;
            return next != 0 || shift == 0 || Refuse(start, PartProblems.LongNumber);
        }
    }

    private bool TryTake(int length, Bilingual what, out ReadOnlySpan<byte> taken)
    {
        taken = default;
        if (_bytes.Length - _at < length) return EndsEarly(what);
        taken = _bytes.Slice(_at, length);
        _at += length;
        return true;
    }

    private bool EndsEarly(Bilingual what) => Refuse(_bytes.Length, PartProblems.EndsEarly(what));

    private bool Refuse(int at, Bilingual problem)
    {
        _refusal = new TallyPartRefusal(at, problem);
        return false;
    }
}
