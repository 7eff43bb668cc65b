using Spm.Core.Internal;

namespace Spm.Core.Validation;

/// <summary>Names one number of a submission, for a rule that compares it (<i>rujukan angka</i>).</summary>
[LegalTerm("rujukan angka")]
public sealed record FigureReference
{
    /// <summary>Names a number.</summary>
    /// <param name="service">The service, by key or by another name that the catalogue knows.</param>
    /// <param name="field">Required, planned or done.</param>
    /// <param name="indicator">The quality item, by name or code; null for the recipients of the service.</param>
    /// <exception cref="ArgumentException">A blank text, or a field that is not a named one.</exception>
    public FigureReference(string service, FigureField field, string? indicator = null)
    {
        Service = Require.Text(service);
        Field = Require.Defined(field);
        Indicator = indicator is null ? null : Require.Text(indicator);
    }

    /// <summary>The service as named.</summary>
    public string Service { get; }

    /// <summary>Required, planned or done.</summary>
    public FigureField Field { get; }

    /// <summary>The quality item as named; null for the recipients.</summary>
    public string? Indicator { get; }

    /// <summary>The number in words: <c>kabkota.kesehatan.balita (terlayani/terpenuhi)</c>.</summary>
    public string ToString(Language language) => $"{Named} ({Field.Name(language)})";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    private string Named => Indicator is null ? Service : $"{Service} \"{Indicator}\"";
}
