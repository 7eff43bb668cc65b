using Spm.Core.Catalog;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>What a region writes into one part of its annual report (<i>uraian bagian laporan</i>).</summary>
/// <param name="Section">The key of the part, such as <c>latar-belakang</c>; a key that the layout lacks is noticed.</param>
/// <param name="Text">The text; each line is a paragraph. It is printed as text, whatever marks it holds.</param>
/// <param name="Urusan">The urusan, for a part that stands once for each; null for every other part.</param>
[LegalTerm("uraian bagian laporan")]
public sealed record ReportText(string Section, string Text, Urusan? Urusan = null)
{
    /// <summary>The key of the part.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Section { get; init => field = Require.Text(value); } = Require.Text(Section);

    /// <summary>The text; each line is a paragraph.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Text { get; init => field = Require.Text(value); } = Require.Text(Text);

    /// <summary>The urusan, for a part that stands once for each; null for every other part.</summary>
    public Urusan? Urusan { get; init; } = Urusan;
}
