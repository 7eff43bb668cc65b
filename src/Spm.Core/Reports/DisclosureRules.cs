using Spm.Core.Indices;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>Which counts a page for the public leaves out, because they could point at a person (<i>aturan penayangan angka kecil</i>).</summary>
/// <remarks>A convention of this library: no provision was read. Which services are sensitive is said by
/// <see cref="Catalog.ServiceType.SmallCountsAreSensitive"/>, an inference.</remarks>
[LegalTerm("aturan penayangan angka kecil")]
public sealed record DisclosureRules
{
    /// <summary>Counts of 1 to 4 are left out, and no sender's own part of a sensitive service is shown.</summary>
    public static DisclosureRules Default { get; } = new();

    /// <summary>Nothing is left out; for readers who may see the registers themselves.</summary>
    public static DisclosureRules ShowEverything { get; } = new() { SmallestCount = 0, ShowsSensitiveParts = true };

    /// <summary>The smallest count of recipients that is shown, beside 0; 5 unless said otherwise. With 0 or 1 every count is shown.</summary>
    /// <remarks>In a sensitive service it holds for those to be served, served and unserved; in every other service for those to be
    /// served alone, unless <see cref="CoversEveryCount"/> asks for more.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..1000.</exception>
    public int SmallestCount { get; init => field = Require.InRange(value, 0, 1000); } = 5;

    /// <summary>True when served and unserved are looked at in every service, not only in the sensitive ones.</summary>
    public bool CoversEveryCount { get; init; }

    /// <summary>True when what each of several senders counts in a sensitive service, which is less than the kabupaten/kota, may be worked out.</summary>
    public bool ShowsSensitiveParts { get; init; }

    internal bool IsSmall(long? count) => count > 0 && count < SmallestCount;

    /// <summary>Whether a count of the recipients is too small to be shown.</summary>
    internal bool Withholds(ServiceIndex index)
    {
        var figure = index.Recipients.Figure;
        return IsSmall(figure.Required) || (CoversEveryCount || index.Service.SmallCountsAreSensitive) && (IsSmall(figure.Done) || IsSmall(figure.Unserved));
    }

    /// <summary>Whether the quality items of a service are not to be listed: some can count its recipients under another name.</summary>
    internal bool WithholdsItems(ServiceIndex index) => index.Service.SmallCountsAreSensitive
        && index.Quality.Items.Any(item => IsSmall(item.Figure.Required) || IsSmall(item.Figure.Done) || IsSmall(item.Figure.Unserved));
}
