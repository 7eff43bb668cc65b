namespace Spm.Core.Catalog;

/// <summary>Printed words for the parts of minimum quality (<i>sebutan komponen mutu</i>).</summary>
[LegalTerm("sebutan komponen mutu")]
public static class QualityComponentNames
{
    /// <summary>The word in a language: <c>barang</c> or <c>goods</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The component is not a named one.</exception>
    public static string Name(this QualityComponent component, Language language) => (component, language) switch
    {
        (QualityComponent.Goods, Language.Indonesian) => "barang",
        (QualityComponent.Goods, _) => "goods",
        (QualityComponent.ServiceRendered, Language.Indonesian) => "jasa",
        (QualityComponent.ServiceRendered, _) => "services",
        (QualityComponent.Staff, Language.Indonesian) => "sumber daya manusia",
        (QualityComponent.Staff, _) => "staff",
        (QualityComponent.Procedure, Language.Indonesian) => "tata cara",
        (QualityComponent.Procedure, _) => "procedure",
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "Not a named component."),
    };
}
