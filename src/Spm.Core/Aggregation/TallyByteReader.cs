using System.Security.Cryptography;
using System.Text;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Reads a part in the binary form, byte by byte and once; the first thing that is not as it would be written ends it.</summary>
internal ref partial struct TallyByteReader(ReadOnlySpan<byte> bytes, TallyLayout layout)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly TallyLayout _layout = layout;
    private int _at;
    private TallyPartRefusal? _refusal;

    public TallyPartReading Read()
    {
        var cells = new List<KeyValuePair<ReportingPeriod, TallyTotals[]>>();
        return TryMagic() && TryLayout() && TryName(out var name) && TryRefused(out var refused) && TryPeriods(cells) && TryEnd()
            ? new TallyPartReading(new TallyPart(name, new Tally(_layout, cells), refused), null)
            : new TallyPartReading(null, _refusal);
    }

    private bool TryMagic()
    {
        var common = _bytes.CommonPrefixLength(TallyBytes.Magic);
        if (common < TallyBytes.Magic.Length)
            return common == _bytes.Length ? EndsEarly(new("tanda pengenal SPMTALLY", "the mark SPMTALLY")) : Refuse(common, PartProblems.NotAPart);
        _at = common;
        if (_at == _bytes.Length) return EndsEarly(new("nomor versi", "the version"));
        return _bytes[_at++] is var version && version == TallyBinary.Version || Refuse(_at - 1, PartProblems.OtherVersion(version));
    }

    private bool TryLayout()
    {
        var start = _at;
        if (!TryNumber(new("tahun anggaran", "the budget year"), out var year)) return false;
        if (year != (ulong)_layout.Catalog.Year.Number) return Refuse(start, PartProblems.OtherYear(year, _layout.Catalog.Year));
        start = _at;
        return TryTake(TallyBytes.HashLength, new("sidik jari susunan", "the layout's hash"), out var hash)
            && (hash.SequenceEqual(TallyBytes.HashOf(_layout)) || Refuse(start, PartProblems.OtherLayout(hash, _layout)));
    }

    private bool TryName(out string name)
    {
        name = "";
        var what = new Bilingual("nama bagian", "the part's name");
        var start = _at;
        if (!TryNumber(what, out var length)) return false;
        if (length is 0 or > TallyBytes.LongestName) return Refuse(start, PartProblems.BadName);
        start = _at;
        if (!TryTake((int)length, what, out var utf8)) return false;
        name = Encoding.UTF8.GetString(utf8);

        // Bytes that are not UTF-8 become other ones.
        return TallyPart.IsName(name) && utf8.SequenceEqual(Encoding.UTF8.GetBytes(name)) || Refuse(start, PartProblems.BadName);
    }

    private bool TryRefused(out long refused)
    {
        var start = _at;
        refused = 0;
        if (!TryNumber(new("jumlah baris yang ditolak", "the number of refused rows"), out var number)) return false;
        if (number > Stages.Figure.MostCount) return Refuse(start, PartProblems.OutOfRange(number, 0, Stages.Figure.MostCount));
        refused = (long)number;
        return true;
    }

    private bool TryPeriods(List<KeyValuePair<ReportingPeriod, TallyTotals[]>> cells)
    {
        var start = _at;
        if (!TryNumber(new("jumlah periode", "the number of periods"), out var count)) return false;
        if (count > TallyBytes.MostPeriods) return Refuse(start, PartProblems.OutOfRange(count, 0, TallyBytes.MostPeriods));
        for (var at = 0; at < (int)count; at++)
        {
            start = _at;
            if (!TryPeriod(out var period)) return false;
            if (at > 0 && PeriodOrder.Instance.Compare(cells[at - 1].Key, period) >= 0) return Refuse(start, PartProblems.OutOfOrder(period, cells[at - 1].Key));
            if (!TryCells(out var totals)) return false;
            cells.Add(KeyValuePair.Create(period, totals));
        }

        return true;
    }

    private bool TryPeriod(out ReportingPeriod period)
    {
        period = default;
        var what = new Bilingual("periode", "the period");
        var start = _at;
        if (!TryNumber(what, out var length)) return false;
        if (length is 0 or > TallyBytes.LongestPeriod) return Refuse(start, PartProblems.BadPeriod(_layout.Catalog.Year));
        start = _at;
        return TryTake((int)length, what, out var text)
            && (ReportingPeriod.TryParse(Encoding.Latin1.GetString(text), out period) && period.Year == _layout.Catalog.Year && text.SequenceEqual(TallyBytes.TextOf(period))
                || Refuse(start, PartProblems.BadPeriod(_layout.Catalog.Year)));
    }

    private bool TryCells(out TallyTotals[] totals)
    {
        totals = [];
        var start = _at;
        if (!TryNumber(new("jumlah sel", "the number of cells"), out var count)) return false;
        if (count == 0 || count > (ulong)_layout.CellCount) return Refuse(start, PartProblems.OutOfRange(count, 1, _layout.CellCount));
        totals = new TallyTotals[_layout.CellCount];
        var next = 0;
        for (var left = (int)count; left > 0; left--)
        {
            start = _at;
            if (!TryNumber(new("nomor sel", "the cell"), out var skipped)) return false;

            // Never below 0: as many cells as are left have found room before.
            var room = _layout.CellCount - next - left;
            if (skipped > (ulong)room) return Refuse(start, PartProblems.NoSuchCell(skipped, next, left, _layout.CellCount));
            next += (int)skipped;
            if (!TryCell(out totals[next])) return false;
            next++;
        }

        return true;
    }

    private bool TryCell(out TallyTotals cell)
    {
        cell = default;
        if (!TryTake(1, new("jumlah-jumlah sel", "the totals of the cell"), out var mask)) return false;
        if (mask[0] == 0) return Refuse(_at - 1, PartProblems.EmptyCell);
        Span<long> fields = stackalloc long[TallyBytes.Fields];
        fields.Clear();
        for (var field = 0; field < TallyBytes.Fields; field++)
        {
            if ((mask[0] >> field & 1) == 0) continue;
            var start = _at;
            if (!TryNumber(TallyBytes.FieldNames[field], out var folded)) return false;
            if (folded == 0) return Refuse(start, PartProblems.ZeroTotal);
            var value = fields[field] = TallyBytes.Unfolded(folded);
            if (TallyBytes.IsNarrow(field) && value is < int.MinValue or > int.MaxValue) return Refuse(start, PartProblems.OutOfRange(value, int.MinValue, int.MaxValue));
        }

        cell = TallyBytes.Cell(fields);
        return true;
    }

    private bool TryEnd()
    {
        var start = _at;
        if (!TryTake(TallyBytes.HashLength, new("jumlah uji", "the checksum"), out var checksum)) return false;
        if (!checksum.SequenceEqual(SHA256.HashData(_bytes[..start]))) return Refuse(start, PartProblems.OtherChecksum);
        return _at == _bytes.Length || Refuse(_at, PartProblems.GoesOn);
    }
}
