using Spm.Core.Internal;

namespace Spm.Core.Fulfilment;

/// <summary>How many of the things there are on which a standard rests when it does not count recipients (<i>satuan dasar penghitungan</i>):
/// schools, puskesmas, posts, heavily damaged houses.</summary>
[LegalTerm("satuan dasar penghitungan")]
public sealed record CountedUnit
{
    /// <summary>Makes an entry.</summary>
    /// <param name="name">The thing, such as <c>sekolah</c>; <see cref="ResourceStandard.Per"/> names it.</param>
    /// <param name="count">How many; null when it was not collected, which is not zero.</param>
    public CountedUnit(string name, long? count)
    {
        Name = Require.Text(name);
        Count = count;
    }

    /// <summary>The thing.</summary>
    public string Name { get; }

    /// <summary>How many; null when it was not collected.</summary>
    public long? Count { get; }
}
