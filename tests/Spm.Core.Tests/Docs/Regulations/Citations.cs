using System.Text.RegularExpressions;
using Spm.Core.Law;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>Takes a citation apart into the regulations of the catalogue and their provisions.</summary>
internal static partial class Citations
{
    /// <summary>Where a regulation is named and none of its provisions.</summary>
    public const string Whole = "";

    // The spelling that some tables keep from their source.
    private static readonly (string Written, string Citation)[] Spellings = [("PermenPUPR 29/2018", "PermenPUPR 29/PRT/M/2018")];

    /// <summary>Every provision that a text names, as written; a regulation named without one gives <see cref="Whole"/>.</summary>
    /// <remarks>A regulation in brackets that another replaced or was replaced by is no source of the fact, and is left out.</remarks>
    public static IEnumerable<(Regulation Regulation, string Provision)> In(string text)
    {
        var names = Names(text).OrderBy(name => name.Start).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var segment = text[names[i].End..(i + 1 < names.Length ? names[i + 1].Start : text.Length)].Split(';')[0];
            var provisions = Provision().Matches(segment).Select(match => Written(match.Value)).DefaultIfEmpty(Whole);
            foreach (var provision in provisions)
                yield return (names[i].Regulation, provision);
        }
    }

    /// <summary>What a text names like a regulation and the catalogue does not know.</summary>
    public static IEnumerable<string> Unknown(string text)
    {
        var known = Names(text).ToArray();
        return LooksLikeRegulation().Matches(text).Where(match => Regulation.Find(match.Value) is null && !known.Any(name => name.Start <= match.Index && match.Index < name.End)).Select(match => match.Value);
    }

    /// <summary>Articles by number, then annexes.</summary>
    public static string Order(string provision) =>
        (provision.Length == 0 ? "0" : provision.StartsWith("Pasal", StringComparison.Ordinal) ? "1" : "2") + Number().Replace(provision, match => match.Value.PadLeft(4, '0'));

    private static IEnumerable<(Regulation Regulation, int Start, int End)> Names(string text) =>
        from spelling in Regulation.All.Select(regulation => (Written: regulation.Citation, regulation.Citation)).Concat(Spellings)
        from match in Regex.Matches(text, $@"(?<!\w|\((?:mengganti|dicabut) |lihat ){Regex.Escape(spelling.Written)}(?![\w/])")
        select (Regulation.Find(spelling.Citation)!, match.Index, match.Index + match.Length);

    private static string Written(string provision) => provision
        .Replace("Ps.", "Pasal ", StringComparison.Ordinal).Replace("Lamp.", "Lampiran ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:Pasal |Ps\. ?)\d+(?:-\d+)?(?: ayat \(\d+\))?(?: huruf [a-z]\b)?(?: angka \d+(?:-\d+)?)?|Lamp(?:iran\b|\. ?)(?: ?(?:[IVX]+|[A-Z](?:\.\d+)?)\b)?")]
    private static partial Regex Provision();

    [GeneratedRegex(@"(?<!\w)(?:UUD|UU|PP|Perpres|Keppres|Inpres|Permen\w*(?: PUPR)?|Kepmen\w*|PMK|Inmendagri|Perdirjen) \d[\w./-]*\d")]
    private static partial Regex LooksLikeRegulation();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
