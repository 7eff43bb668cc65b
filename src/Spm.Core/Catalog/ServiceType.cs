using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Catalog;

/// <summary>A kind of basic service that every entitled citizen is owed (<i>jenis pelayanan dasar</i>): one of 43.</summary>
/// <remarks>Identified by its key, <c>level.urusan.service</c>; positions and spellings differ between sources. It has no natural
/// order: sort by <see cref="CatalogPosition"/>.</remarks>
[LegalTerm("jenis pelayanan dasar", "PP 2/2018 Pasal 5-10")]
public sealed class ServiceType
{
    internal ServiceType()
    {
    }

    /// <summary>The stable key, such as <c>kabkota.kesehatan.ibu-hamil</c>.</summary>
    public required string Key { get; init; }

    /// <summary>From 0, in the order of the table: provinces first, urusan by urusan, services of later years last.</summary>
    public required int CatalogPosition { get; init; }

    /// <summary>The first budget year in which it is owed; 2019, the first encoded year, for those that are older.</summary>
    public required BudgetYear FirstYear { get; init; }

    /// <summary>Whether a province or a kabupaten/kota owes it.</summary>
    public required ServiceLevel Level { get; init; }

    /// <summary>The urusan that it belongs to.</summary>
    public required Urusan Urusan { get; init; }

    /// <summary>The third part of the key; a province's and a kabupaten/kota's service can share it.</summary>
    public required string Slug { get; init; }

    /// <summary>The number within level and urusan; sources disagree on the order for education.</summary>
    public required int Number { get; init; }

    /// <summary>The official name in Indonesian.</summary>
    public required string OfficialName { get; init; }

    /// <summary>The usual short name, for narrow tables; the official name where none was seen.</summary>
    public string ShortName => Aliases.Count > 0 ? Aliases[0] : OfficialName;

    /// <summary>Other spellings and short names seen in practice, the short name first; read, never printed as official.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Who is entitled, in Indonesian (<i>penerima pelayanan dasar</i>).</summary>
    public required string Recipients { get; init; }

    /// <summary>What e-SPM counts, in Indonesian.</summary>
    public required string Unit { get; init; }

    /// <summary>Units that other rules count, each with who uses it; unlike units never add.</summary>
    public required IReadOnlyList<string> OtherUnits { get; init; }

    /// <summary>The agencies that answer for it, by role.</summary>
    public required IReadOnlyList<AgencyRole> AgencyRoles { get; init; }

    /// <summary>The technical standard by budget year (<i>standar teknis</i>).</summary>
    public required Timeline<Regulation> TechnicalStandard { get; init; }

    /// <summary>Who counts as served, in words.</summary>
    public required string Numerator { get; init; }

    /// <summary>Who is entitled to be served, in words.</summary>
    public required string Denominator { get; init; }

    /// <summary>The source of numerator and denominator.</summary>
    public required LegalBasis FormulaBasis { get; init; }

    /// <summary>Whether a region can lawfully have nobody to serve in a year.</summary>
    public required EmptyPopulation EmptyPopulation { get; init; }

    /// <summary>How that is known.</summary>
    public required LegalBasis EmptyPopulationBasis { get; init; }

    /// <summary>True when a small count could point at a person, so that publication needs care.</summary>
    public required bool SmallCountsAreSensitive { get; init; }

    /// <summary>What a monthly number counts.</summary>
    public required MeasureKind MeasureKind { get; init; }

    /// <summary>How that is known.</summary>
    public required LegalBasis MeasureKindBasis { get; init; }

    /// <summary>Codes in other systems, with the years for which they were seen.</summary>
    public required IReadOnlyList<ExternalCode> Codes { get; init; }

    /// <summary>The source of name and recipients.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
