using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>One place below a region, such as a kecamatan or a village (<i>wilayah di bawah daerah</i>), with what it achieved.</summary>
[LegalTerm("wilayah di bawah daerah")]
public sealed class EvennessUnit
{
    /// <summary>A place with a figure of its own, for one service or item.</summary>
    /// <param name="name">Its name or code.</param>
    /// <param name="figure">Required and done there.</param>
    /// <param name="people">People living there, from 0; null when unknown.</param>
    /// <exception cref="ArgumentException">A blank name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no people, or more than 2⁵³−1.</exception>
    public EvennessUnit(string name, TallyFigure figure, long? people = null)
        : this(name, people) => Figure = figure;

    /// <summary>A place with an index of its own, such as a kabupaten's below a province.</summary>
    /// <param name="name">Its name or code.</param>
    /// <param name="value">Its index, a share of 1.</param>
    /// <param name="people">People living there, from 0; null when unknown.</param>
    /// <exception cref="ArgumentException">A blank name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no people, or more than 2⁵³−1.</exception>
    public EvennessUnit(string name, ExactValue value, long? people = null)
        : this(name, people) => Value = Require.NotNull(value);

    private EvennessUnit(string name, long? people)
    {
        Name = Require.Text(name);
        People = people is { } known ? Require.InRange(known, 0, Stages.Figure.MostCount, nameof(people)) : null;
    }

    /// <summary>Its name or code.</summary>
    public string Name { get; }

    /// <summary>People living there; null when unknown.</summary>
    public long? People { get; }

    /// <summary>Required and done there; null when it came with an index.</summary>
    public TallyFigure? Figure { get; }

    /// <summary>Its index; null when it came with a figure.</summary>
    public ExactValue? Value { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
