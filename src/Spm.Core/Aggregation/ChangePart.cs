using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>What one factor moved (<i>bagian perubahan</i>).</summary>
[LegalTerm("bagian perubahan")]
public sealed class ChangePart
{
    internal ChangePart(ChangeFactor factor, Ratio points, Percentage printed)
    {
        Factor = factor;
        Points = points;
        Printed = printed;
    }

    /// <summary>The factor.</summary>
    public ChangeFactor Factor { get; }

    /// <summary>Points of 100, exact; negative where it lowered the index, 0 where it did not change.</summary>
    public Ratio Points { get; }

    /// <summary>The points as printed, less than two printed units from the exact ones where both rule books publish alike; the printed parts add up to the printed change.</summary>
    public Percentage Printed { get; }

    /// <summary>Name and signed points: <c>kebutuhan −0,40</c>.</summary>
    public string ToString(Language language) => $"{Factor.Name(language)} {ChangePrint.Signed(Printed, language)}";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
