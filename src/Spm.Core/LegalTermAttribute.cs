namespace Spm.Core;

/// <summary>The Indonesian term that a public type stands for (<i>istilah hukum</i>).</summary>
/// <remarks>A type that the law does not know carries the ordinary Indonesian word and no provision.</remarks>
/// <param name="term">The term as printed, in lower case unless it is a proper name.</param>
/// <param name="provision">Where the term is defined or used, such as <c>Permendagri 59/2021 Pasal 1 angka 7</c>;
/// null where the law does not know the type or the place was not read.</param>
[LegalTerm("istilah hukum")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
public sealed class LegalTermAttribute(string term, string? provision = null) : Attribute
{
    /// <summary>The Indonesian term as printed.</summary>
    public string Term { get; } = term;

    /// <summary>Where the term is defined or used; null where the law does not know the type or the place was not read.</summary>
    public string? Provision { get; } = provision;
}
