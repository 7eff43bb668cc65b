namespace Spm.Core.Json.Fuzz;

/// <summary>What every refusal promises.</summary>
internal static class Refusals
{
    public static void Hold(SpmRefusal refusal, byte[] bytes)
    {
        var at = refusal.Place.Byte;
        FuzzFailure.Unless(at >= 0 && at <= bytes.Length, $"byte {at} is not in the text");
        FuzzFailure.Unless(refusal.Place.Line == bytes.AsSpan(0, (int)at!).Count((byte)'\n') + 1, $"line {refusal.Place.Line} is not that of byte {at}");
        FuzzFailure.Unless(refusal.Path.StartsWith('$'), $"path {refusal.Path}");
        foreach (var language in Enum.GetValues<Language>())
        {
            var message = refusal.ToString(language);
            FuzzFailure.Unless(refusal.Message(language).Length > 0, "no message");
            FuzzFailure.Unless(message.Length < 20_000, $"a message of {message.Length} characters");
            FuzzFailure.Unless(!message.AsSpan().ContainsAny('\n', '\r', '\u001b'), "the message is not one plain line");
        }
    }

    public static void Hold(SpmFormatException refused, byte[] bytes)
    {
        FuzzFailure.Unless(refused.Byte >= 0 && refused.Byte <= bytes.Length, $"byte {refused.Byte} is not in the text");
        FuzzFailure.Unless(refused.Line == bytes.AsSpan(0, (int)refused.Byte).Count((byte)'\n') + 1, $"line {refused.Line} is not that of byte {refused.Byte}");
        FuzzFailure.Unless(refused.Path.StartsWith('$'), $"path {refused.Path}");
        FuzzFailure.Unless(!refused.Message.AsSpan().ContainsAny('\n', '\r', '\u001b'), "the message is not one plain line");
    }
}
