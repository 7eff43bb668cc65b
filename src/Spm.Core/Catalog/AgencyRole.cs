using Spm.Core.Internal;

namespace Spm.Core.Catalog;

/// <summary>What kind of regional agency answers for a service (<i>perangkat daerah pengampu</i>).</summary>
/// <remarks>Names differ from region to region, roles do not; a service can have several roles and a role several services.</remarks>
[LegalTerm("perangkat daerah")]
public sealed class AgencyRole
{
    private AgencyRole(string slug, string name)
    {
        Slug = slug;
        Name = name;
    }

    /// <summary>The eight roles of the shipped catalogue.</summary>
    public static IReadOnlyList<AgencyRole> All { get; } = Array.AsReadOnly<AgencyRole>(
    [
        new("dinas-pendidikan", "Dinas Pendidikan"),
        new("dinas-kesehatan", "Dinas Kesehatan"),
        new("dinas-pekerjaan-umum", "Dinas Pekerjaan Umum (PUPR, Cipta Karya)"),
        new("dinas-perumahan", "Dinas Perumahan dan Kawasan Permukiman"),
        new("satpol-pp", "Satuan Polisi Pamong Praja"),
        new("bpbd", "Badan Penanggulangan Bencana Daerah"),
        new("dinas-pemadam-kebakaran", "Dinas Pemadam Kebakaran dan Penyelamatan"),
        new("dinas-sosial", "Dinas Sosial"),
    ]);

    /// <summary>The stable short form, such as <c>dinas-kesehatan</c>.</summary>
    public string Slug { get; }

    /// <summary>The usual Indonesian name.</summary>
    public string Name { get; }

    /// <summary>The role with that short form.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static AgencyRole Find(string slug) =>
        All.FirstOrDefault(role => role.Slug == Require.NotNull(slug))
        ?? throw new ArgumentException($"\"{slug}\" is no agency role; accepted are {string.Join(", ", All)}.", nameof(slug));

    /// <summary>The stable short form.</summary>
    public override string ToString() => Slug;
}
