using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Reports;

/// <summary>A chapter of the annual report, or a part of one (<i>bab atau bagian laporan</i>).</summary>
[LegalTerm("bab atau bagian laporan", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed class ReportSection
{
    private readonly string _indonesian;
    private readonly string _english;

    internal ReportSection(EmbeddedTable.Row row)
    {
        Key = row["key"];
        Number = row["number"];
        Depth = row["depth"] == "1" ? 1 : 2;
        IsPerUrusan = row.YesNo("per_urusan");
        Content = row["content"];
        _indonesian = row["indonesian"];
        _english = row["english"];
        Basis = new LegalBasis(row["layout"], row["marks"]);
    }

    /// <summary>The name by which a <see cref="ReportText"/> finds its place, the same in every layout, such as <c>latar-belakang</c>.</summary>
    public string Key { get; }

    /// <summary>As printed before the title, such as <c>BAB II</c> or <c>I.1</c>; empty when there is none.</summary>
    public string Number { get; }

    /// <summary>1 for a chapter, 2 for a part of one.</summary>
    public int Depth { get; }

    /// <summary>True when the part stands once for every urusan of the region.</summary>
    public bool IsPerUrusan { get; }

    /// <summary>True when the region writes it; every other part is filled from figures, budgets and documents.</summary>
    public bool IsText => Content is "text" or "staff";

    /// <summary>The regulation, and how the title is known; a title that was not read says so here and in print.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The title; the Indonesian one is that of the report, the English one a translation of ours.</summary>
    public string Title(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>Number and Indonesian title.</summary>
    public override string ToString() => Number.Length == 0 ? _indonesian : $"{Number} {_indonesian}";

    /// <summary>What fills it, in the words of the table.</summary>
    internal string Content { get; }
}
