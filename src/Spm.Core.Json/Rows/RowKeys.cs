namespace Spm.Core.Json;

/// <summary>Keys of rows that the strict reader has read and taken, found again by their bytes.</summary>
/// <remarks>Its size is bounded and a search looks at a few keys only, whatever spellings a file tries; a key without a place is read strictly each time.</remarks>
internal sealed class RowKeys
{
    private const int Slots = 1 << 13;
    private const int MostKeys = 1 << 12;
    private const int MostProbes = 8;

    private readonly RowKey?[] _slots = new RowKey?[Slots];
    private int _count;

    public RowKey? Find(ReadOnlySpan<byte> text)
    {
        var hash = RowKey.HashOf(text);
        for (var probe = 0u; probe < MostProbes; probe++)
        {
            if (_slots[(hash + probe) % Slots] is not { } key) return null;
            if (key.Hash == hash && text.SequenceEqual(key.Text)) return key;
        }

        return null;
    }

    public void Add(RowKey key)
    {
        if (_count == MostKeys) return;
        for (var probe = 0u; probe < MostProbes; probe++)
        {
            ref var slot = ref _slots[(key.Hash + probe) % Slots];
            if (slot is not null) continue;
            slot = key;
            _count++;
            return;
        }
    }
}
