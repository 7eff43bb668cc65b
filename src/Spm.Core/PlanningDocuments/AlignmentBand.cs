using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

/// <summary>One band of a scheme (<i>kategori keselarasan</i>).</summary>
[LegalTerm("kategori keselarasan")]
public sealed class AlignmentBand
{
    private readonly Bilingual _name;

    /// <summary>Makes a band.</summary>
    /// <param name="fromPercent">From which value on it holds, in whole per cent, 0 to 100.</param>
    /// <param name="indonesian">Its name in Indonesian.</param>
    /// <param name="english">Its name in English.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound outside 0 to 100.</exception>
    public AlignmentBand(int fromPercent, string indonesian, string english)
    {
        FromPercent = Require.InRange(fromPercent, 0, 100);
        _name = new Bilingual(Require.Text(indonesian), Require.Text(english));
    }

    /// <summary>From which value on it holds, in whole per cent; up to the bound of the next band.</summary>
    public int FromPercent { get; }

    /// <summary>Its name in a language.</summary>
    public string Name(Language language) => _name.ToString(language);

    /// <summary>The English name.</summary>
    public override string ToString() => Name(Language.English);
}
