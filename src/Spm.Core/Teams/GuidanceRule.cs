using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Teams;

/// <summary>One row of who guides or oversees whom (<i>pembina atau pengawas</i>).</summary>
[LegalTerm("pembina atau pengawas penerapan SPM")]
public sealed class GuidanceRule
{
    private readonly (string Indonesian, string English) _whom;
    private readonly (string Indonesian, string English) _by;

    internal GuidanceRule(EmbeddedTable.Row row)
    {
        _whom = (row["whom_id"], row["whom_en"]);
        _by = (row["by_id"], row["by_en"]);
        Kind = TeamTable.Kind(row);
        Basis = TeamTable.Basis(row);
    }

    /// <summary>Guidance or oversight.</summary>
    public GuidanceKind Kind { get; }

    /// <summary>Where it comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Who is guided or overseen.</summary>
    public string Whom(Language language) => language == Language.Indonesian ? _whom.Indonesian : _whom.English;

    /// <summary>Who guides or oversees.</summary>
    public string By(Language language) => language == Language.Indonesian ? _by.Indonesian : _by.English;

    /// <summary>Kind, whom and by whom.</summary>
    public override string ToString() => $"{Kind}: {Whom(Language.English)} by {By(Language.English)}";
}
