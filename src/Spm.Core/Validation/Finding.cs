using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Validation;

/// <summary>One thing that the check noticed (<i>catatan pemeriksaan data</i>).</summary>
/// <remarks>Only errors keep figures from an index; warnings and notes do not. Immutable.</remarks>
[LegalTerm("catatan pemeriksaan data")]
public sealed class Finding
{
    internal Finding(FindingDefinition definition, FindingPlace where, params string[] arguments)
    {
        Definition = Require.NotNull(definition);
        Where = Require.NotNull(where);
        Arguments = Array.AsReadOnly(arguments);
    }

    /// <summary>The entry in the register: severity, texts, remedy, provision.</summary>
    public FindingDefinition Definition { get; }

    /// <summary>The registered code, such as <c>SPM1006</c>.</summary>
    public string Code => Definition.Code;

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity => Definition.Severity;

    /// <summary>What it is about and where it stands.</summary>
    public FindingPlace Where { get; }

    /// <summary>The values that fill the holes of the text, as printed.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The text with its arguments, without code and place.</summary>
    public string Message(Language language) =>
        string.Format(CultureInfo.InvariantCulture, Definition.Text(language), [.. Arguments]);

    /// <summary>Code, place and message on one line.</summary>
    public string ToString(Language language) => $"{Code} {Where.ToString(language)}: {Message(language)}";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
