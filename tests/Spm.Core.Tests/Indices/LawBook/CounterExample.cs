using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices.LawBook;

/// <summary>Figures for which a law does not hold under one policy value, and does under every value for which it claims to.</summary>
/// <param name="Key">The policy.</param>
/// <param name="Value">The value that breaks the law.</param>
/// <param name="Story">What happens, small enough to be checked by hand.</param>
/// <param name="Figures">The figures before the change.</param>
/// <param name="Before">The index before, as <see cref="Say"/> prints it.</param>
/// <param name="After">The index after; null where the law knows no change.</param>
internal sealed record CounterExample(string Key, string Value, string Story, ServiceFigures[] Figures, string Before, string? After = null)
{
    public Sending? Through { get; init; }

    public Case Under(IndexLaw law, string value) => new(law.Safe.With(Key, value), Figures) { Through = Through };

    /// <summary>The exact index, as printed, and its rating.</summary>
    public static string Say(RegionIndex index) => index.Value is null ? "no index" : $"{index.Value.ToRatio()} ({index.Published}, {index.Rating!.Value.Name()})";
}
