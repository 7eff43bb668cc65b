using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;

namespace Spm.Core.Stages;

/// <summary>What shows that a number is right (<i>bukti dukung</i>): a reference to a document, never the document and never a person's name.</summary>
/// <remarks>Everything but the kind is optional. A text alone is evidence, too: its kind is the whole text.</remarks>
[LegalTerm("bukti dukung")]
public sealed record Evidence
{
    /// <summary>Makes a reference.</summary>
    /// <param name="kind">What it is, such as <c>SK Bupati</c>, or a description in free words.</param>
    public Evidence(string kind) => Kind = Require.Text(kind);

    /// <summary>What it is, or a description in free words.</summary>
    public string Kind { get; }

    /// <summary>The number on the document; null when not given.</summary>
    public string? Number { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The day of the document; null when not given.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The office that keeps it, never a person; null when not given.</summary>
    public string? Holder { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>SHA-256 of the file, 64 hexadecimal digits in lower case, so that a file shown later can be recognized; null when not given.</summary>
    /// <exception cref="ArgumentException">Not 64 hexadecimal digits in lower case.</exception>
    public string? Hash
    {
        get;
        init => field = value is null || IsHash(value) ? value : throw new ArgumentException($"\"{value}\" is not a SHA-256: 64 hexadecimal digits in lower case.", nameof(value));
    }

    /// <summary>Evidence described in free words.</summary>
    public static Evidence FromText(string text) => new(text);

    /// <summary>True for 64 hexadecimal digits in lower case.</summary>
    public static bool IsHash(string text) => Require.NotNull(text).Length == 64 && text.All(digit => char.IsAsciiHexDigitLower(digit));

    /// <summary>On one line: <c>SK Bupati 12/2025, 2025-03-01, Dinas Sosial, sha256 0123456789ab</c>; what was not given is left out.</summary>
    public override string ToString()
    {
        var parts = new[]
        {
            Number is null ? Kind : $"{Kind} {Number}",
            Date is { } day ? LocalDatePattern.Iso.Format(day) : null,
            Holder,
            Hash is null ? null : $"sha256 {Hash[..12]}",
        };
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>A text is evidence described in free words; a blank one shows nothing and is none.</summary>
    public static implicit operator Evidence?(string? text) => string.IsNullOrWhiteSpace(text) ? null : FromText(text);
}
