using System.Text;
using Spm.Core.Internal;
using Spm.Core.Regions;
using Spm.Core.Teams;

namespace Spm.Core.Reports;

/// <summary>Who guides and who oversees whom, as plain text (<i>tabel pembinaan dan pengawasan</i>), each row with its source and marks.</summary>
[LegalTerm("tabel pembinaan dan pengawasan")]
public static class GuidanceText
{
    /// <summary>Prints the table; lines end with a line feed.</summary>
    /// <param name="level">The level that is guided; kabupaten and kota have the same table.</param>
    /// <param name="language">The language.</param>
    public static string Print(RegionLevel level, Language language = Language.Indonesian)
    {
        var isIndonesian = language == Language.Indonesian;
        var text = new StringBuilder(isIndonesian ? "Pembinaan dan pengawasan penerapan SPM\n" : "Guidance and oversight of the standards\n");
        var table = new TextTable("  ", false, false, false, false);
        table.Add(isIndonesian ? ["Siapa", "Jenis", "Oleh", "Sumber"] : ["Whom", "Kind", "By", "Source"]);
        foreach (var rule in GuidanceTable.For(level)) table.Add(rule.Whom(language), rule.Kind.Name(language), rule.By(language), rule.Basis.ToString());
        table.AppendTo(text);
        return text.ToString();
    }
}
