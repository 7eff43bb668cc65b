using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Spm.Core.Aggregation;

/// <content>The hash, by which layouts of two machines are compared.</content>
public sealed partial class TallyLayout
{
    /// <summary>SHA-256 over year, regions, subjects and conversions, in lower-case hexadecimal; layouts have equal hashes when
    /// <see cref="IsSameAs"/> says that they are the same, and only then.</summary>
    public string Hash => field ??= Digest();

    private string Digest()
    {
        // Names go in with their length, so that no name can pass for two.
        var lines = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Catalog.Year.Number}\n");
        foreach (var subject in Subjects)
            lines.Append(CultureInfo.InvariantCulture, $"{Whole(subject.Service.Key)} {(subject.Indicator is { } item ? Whole(item.Name) : "-")} {subject.MeasureKind:D} {Whole(subject.Unit)} {subject.Scale}\n");
        for (var region = 0; region < Regions.Count; region++)
        {
            lines.Append(Regions[region].Code);
            foreach (var subject in SubjectsOf(region)) lines.Append(CultureInfo.InvariantCulture, $" {subject.Ordinal}");
            lines.Append('\n');
        }

        foreach (var conversion in Conversions) lines.Append(Whole(conversion.ToString())).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString()))).ToLowerInvariant();
    }

    private static string Whole(string name) => string.Create(CultureInfo.InvariantCulture, $"{name.Length}:{name}");
}
