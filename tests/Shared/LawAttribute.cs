namespace Spm.Core.Testing;

/// <summary>The law that a test holds over generated cases, in a sentence for docs/laws.md.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute(string sentence) : Attribute
{
    public string Sentence { get; } = sentence;

    /// <summary>The methods drawn; empty where no method plays a part.</summary>
    public string Under { get; init; } = "";
}
