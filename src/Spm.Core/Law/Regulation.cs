using Spm.Core.Internal;

namespace Spm.Core.Law;

/// <summary>A regulation that the library cites (<i>peraturan perundang-undangan</i>).</summary>
/// <remarks>An open set: a caller makes one of their own for a regional regulation or a new year's decree.</remarks>
[LegalTerm("peraturan perundang-undangan")]
public sealed partial class Regulation
{
    /// <summary>Makes a regulation.</summary>
    /// <param name="citation">The short citation in Indonesian, such as <c>Permendagri 59/2021</c>; it identifies the regulation.</param>
    /// <param name="subject">What it is about, in Indonesian, in our own words.</param>
    /// <param name="basis">How the library knows of it.</param>
    /// <param name="replaces">The citation of the regulation that it replaced; null when none is known.</param>
    public Regulation(string citation, string subject, LegalBasis basis, string? replaces = null)
    {
        Citation = Require.Text(citation);
        Subject = Require.Text(subject);
        Basis = Require.NotNull(basis);
        Replaces = replaces;
    }

    /// <summary>The short citation, such as <c>Permendagri 59/2021</c>.</summary>
    public string Citation { get; }

    /// <summary>What it is about, in our own words.</summary>
    public string Subject { get; }

    /// <summary>How the library knows of it.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The citation of the regulation that it replaced; null when none is known.</summary>
    public string? Replaces { get; }

    /// <summary>The short citation.</summary>
    public override string ToString() => Citation;
}
