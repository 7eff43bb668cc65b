using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Workflow;

/// <summary>How something was handed over (<i>saluran penyampaian</i>): on paper, or in which application.</summary>
/// <remarks>An open set: ministries have applications of their own. Two channels are the same when their keys are.</remarks>
[LegalTerm("saluran penyampaian")]
public sealed record ReportChannel
{
    private readonly string _indonesian;
    private readonly string _english;

    /// <summary>Makes a channel.</summary>
    /// <param name="key">The short form that identifies it, such as <c>e-spm</c>.</param>
    /// <param name="indonesian">The printed Indonesian name.</param>
    /// <param name="english">The printed English name.</param>
    /// <param name="basis">How it is known that reports go this way.</param>
    public ReportChannel(string key, string indonesian, string english, LegalBasis basis)
    {
        Key = Require.Text(key);
        _indonesian = Require.Text(indonesian);
        _english = Require.Text(english);
        Basis = Require.NotNull(basis);
    }

    /// <summary>On paper or as a file, outside any application.</summary>
    public static ReportChannel ByHand { get; } = new(
        "manual", "penyampaian manual", "manual delivery", new LegalBasis("aturan daerah (Palu)", "SEEN-seed praktik satu daerah"));

    /// <summary>The application of the Ministry of Home Affairs.</summary>
    public static ReportChannel ESpm { get; } = new(
        "e-spm", "e-SPM", "e-SPM", new LegalBasis("Permendagri 59/2021 Pasal 24 ayat (1)", "SEEN melalui aplikasi; CONFLICT nomor pasal"));

    /// <summary>The application of the ministry of public works, in which Bappeda verifies.</summary>
    public static ReportChannel PublicWorksApplication { get; } = new(
        "aplikasi-pu", "aplikasi Kementerian PU", "the public works ministry's application",
        new LegalBasis("Permen PUPR 13/2023 menurut paparan 21 Februari 2024", "SEEN paparan; teks belum dibaca"));

    /// <summary>The three that are known.</summary>
    public static IReadOnlyList<ReportChannel> All { get; } = Array.AsReadOnly<ReportChannel>([ByHand, ESpm, PublicWorksApplication]);

    /// <summary>The short form that identifies it.</summary>
    public string Key { get; }

    /// <summary>How it is known that reports go this way.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The printed name.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>Same key.</summary>
    public bool Equals(ReportChannel? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
