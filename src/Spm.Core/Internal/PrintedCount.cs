using System.Globalization;

namespace Spm.Core.Internal;

/// <summary>Whole counts with groups of thousands as readers of a language expect them.</summary>
internal static class PrintedCount
{
    public static string Of(long? count, Language language) => count is { } number
        ? number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', language == Language.Indonesian ? '.' : ',')
        : "–";
}
