using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;

namespace Spm.Core.Law;

/// <summary>A document that a region issued (<i>dokumen daerah</i>), such as the decree that forms its team; a reference, never the document.</summary>
/// <remarks>Held as given: a missing number or date is for checks to find. It is no source of law for the library.</remarks>
[LegalTerm("dokumen daerah")]
public sealed record RegionalDocument
{
    /// <summary>Makes a reference.</summary>
    /// <param name="kind">What kind of document.</param>
    /// <param name="title">What it is about, such as <c>Pembentukan Tim Penerapan SPM</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public RegionalDocument(RegionalDocumentKind kind, string title)
    {
        Kind = Require.Defined(kind);
        Title = Require.Text(title);
    }

    /// <summary>What kind of document.</summary>
    public RegionalDocumentKind Kind { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Its number, such as <c>12/2025</c>; null when not given.</summary>
    public string? Number { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The day on which it was set; null when not given.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>On one line: <c>keputusan kepala daerah 12/2025, 2025-03-01: Pembentukan Tim Penerapan SPM</c>; what was not given is left out.</summary>
    public string ToString(Language language)
    {
        var head = Number is null ? Kind.Name(language) : $"{Kind.Name(language)} {Number}";
        return Date is { } day ? $"{head}, {LocalDatePattern.Iso.Format(day)}: {Title}" : $"{head}: {Title}";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
