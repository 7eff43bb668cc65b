using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.PlanningDocuments;

/// <summary>A row of a planning or budget document (<i>baris dokumen</i>), at any depth of the nomenclature.</summary>
/// <remarks>Held as given: a code that cannot be read, a missing amount or an empty target stays what it is, and the row is kept.</remarks>
[LegalTerm("baris dokumen")]
public sealed record DocumentRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="code">The code as written; read leniently, every repair is noted.</param>
    /// <param name="name">The name as written; blank when the file gives none.</param>
    /// <param name="version">The nomenclature that the document follows; null when not known.</param>
    public DocumentRow(string code, string name = "", NomenclatureVersion? version = null)
    {
        Reading = NomenclatureReading.Of(Require.NotNull(code), version);
        Name = Require.NotNull(name);
    }

    /// <summary>Makes a row with a code that is certain.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name as written; blank when the file gives none.</param>
    public DocumentRow(NomenclatureCode code, string name = "")
    {
        Reading = NomenclatureReading.Of(code);
        Name = Require.NotNull(name);
    }

    /// <summary>The code as written, and what it was read as.</summary>
    public NomenclatureReading Reading { get; init => field = Require.NotNull(value); }

    /// <summary>The code; null when it could not be read, and then the row is compared with none.</summary>
    public NomenclatureCode? Code => Reading.Code;

    /// <summary>The name as written; blank when not given.</summary>
    public string Name { get; init => field = Require.NotNull(value); }

    /// <summary>The agency of the row; null when not given, and then that of its document counts.</summary>
    public string? Agency { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The key of the service, in an action plan that goes by services; null when not given.</summary>
    public string? Service { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The indicators with their targets, as given.</summary>
    public IReadOnlyList<DocumentIndicator> Indicators { get; init => field = Require.Copy(value); } = [];

    /// <summary>The amounts, as given; none says nothing about money, which is not Rp0.</summary>
    public IReadOnlyList<Ceiling> Ceilings { get; init => field = Require.Copy(value); } = [];

    /// <summary>The sources of money, as given.</summary>
    public IReadOnlyList<RowFunding> Fundings { get; init => field = Require.Copy(value); } = [];

    /// <summary>What the document says about the tag; null when it says nothing.</summary>
    public DocumentTag? Tag { get; init; }

    /// <summary>What was spent since 1 January (<i>realisasi</i>); null when not reported, which is not Rp0.</summary>
    public Rupiah? Realised { get; init; }

    /// <summary>Where the work is done, as written; null when not given.</summary>
    public string? Location { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The row's own identity in the system it was exported from; opaque, null when not given.</summary>
    public string? ExternalId { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>Where it stands in its file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The first amount of a kind for a year; null when there is none, which is not Rp0.</summary>
    public Rupiah? Amount(CeilingKind kind, BudgetYear year)
    {
        // Asked of every row of every document: no query, no closure.
        for (var at = 0; at < Ceilings.Count; at++)
            if (Ceilings[at].Kind == kind && Ceilings[at].Year == year) return Ceilings[at].Amount;
        return null;
    }

    /// <summary>Code and name as written.</summary>
    public override string ToString() => Name.Length == 0 ? Reading.Text : $"{Reading.Text} {Name}";
}
