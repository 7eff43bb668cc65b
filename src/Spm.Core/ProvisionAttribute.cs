namespace Spm.Core;

/// <summary>The provision that a method or value carries out (<i>ketentuan</i>).</summary>
/// <param name="citation">The citation in Indonesian, such as <c>Permendagri 59/2021 Pasal 24 ayat (1)</c>.
/// A provision that was not read says so in the text, for example <c>Lampiran (belum dibaca)</c>.</param>
[LegalTerm("ketentuan")]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, AllowMultiple = true, Inherited = false)]
public sealed class ProvisionAttribute(string citation) : Attribute
{
    /// <summary>The citation in Indonesian.</summary>
    public string Citation { get; } = citation;
}
