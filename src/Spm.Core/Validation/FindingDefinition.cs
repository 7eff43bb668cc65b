using Spm.Core.Law;

namespace Spm.Core.Validation;

/// <summary>An entry of the register of findings (<i>daftar catatan pemeriksaan data</i>): what a code means and what to do.</summary>
/// <remarks>A code is never reused; a retired one stays listed.</remarks>
[LegalTerm("daftar catatan pemeriksaan data")]
public sealed class FindingDefinition
{
    private static readonly LegalBasis OurOwn = new("kaidah pustaka", "INFERRED: tidak ada ketentuan yang dibaca");

    private readonly string _indonesian;
    private readonly string _english;
    private readonly string _indonesianRemedy;
    private readonly string _englishRemedy;

    private FindingDefinition(string code, FindingSeverity severity, (string Id, string En) text, (string Id, string En) remedy, LegalBasis basis)
    {
        Code = code;
        Severity = severity;
        (_indonesian, _english) = text;
        (_indonesianRemedy, _englishRemedy) = remedy;
        Basis = basis;
    }

    /// <summary>The code, <c>SPM</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The provision or policy behind it.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The text with numbered holes for the arguments.</summary>
    public string Text(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>What the sender can do.</summary>
    public string Remedy(Language language) => language == Language.Indonesian ? _indonesianRemedy : _englishRemedy;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal static FindingDefinition Error(string code, (string Id, string En) text, (string Id, string En) remedy, LegalBasis? basis = null) =>
        new(code, FindingSeverity.Error, text, remedy, basis ?? OurOwn);

    internal static FindingDefinition Warning(string code, (string Id, string En) text, (string Id, string En) remedy, LegalBasis? basis = null) =>
        new(code, FindingSeverity.Warning, text, remedy, basis ?? OurOwn);

    internal static FindingDefinition Note(string code, (string Id, string En) text, (string Id, string En) remedy, LegalBasis? basis = null) =>
        new(code, FindingSeverity.Note, text, remedy, basis ?? OurOwn);
}
