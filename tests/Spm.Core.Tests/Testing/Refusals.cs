using System.Globalization;

namespace Spm.Core.Tests.Testing;

/// <summary>What the message of unreadable text owes its reader.</summary>
internal static class Refusals
{
    /// <summary>Every door refuses the text, and the message names the text, the position, what is expected and an example.</summary>
    public static void Name<T>(string text, int position, string what, string example)
        where T : ISpanParsable<T>
    {
        var thrown = Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture));

        Assert.Contains($"\"{text}\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(what, thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"(position {position})", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"an accepted example is {example}", thrown.Message, StringComparison.Ordinal);
        Contracts.Refuses<T>(text);
    }
}
