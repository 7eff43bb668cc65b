namespace Spm.Core.Workflow;

/// <summary>In which capacity somebody acts on a report (<i>peran dalam alur laporan</i>).</summary>
/// <remarks>Any of the three coordinating units can be a region's coordinator: the route says which. A governor signs the province's
/// own report as <see cref="HeadOfRegion"/> and receives and forwards as <see cref="CentralGovernmentRepresentative"/>.</remarks>
[LegalTerm("peran dalam alur laporan")]
public enum WorkflowRole
{
    /// <summary>An agency that answers for services (<i>perangkat daerah</i>).</summary>
    RegionalAgency = 0,

    /// <summary>The secretariat's unit for government affairs (<i>biro/bagian tata pemerintahan</i>).</summary>
    GovernmentAffairsUnit = 1,

    /// <summary>The planning agency (<i>Bappeda</i>).</summary>
    PlanningAgency = 2,

    /// <summary>The implementation team (<i>Tim Penerapan SPM</i>).</summary>
    ImplementationTeam = 3,

    /// <summary>The region's inspectorate (<i>Inspektorat Daerah</i>).</summary>
    Inspectorate = 4,

    /// <summary>The head of region (<i>gubernur, bupati, wali kota</i>).</summary>
    HeadOfRegion = 5,

    /// <summary>The governor in the other capacity (<i>gubernur sebagai wakil pemerintah pusat</i>).</summary>
    CentralGovernmentRepresentative = 6,

    /// <summary>The directorate general that acts for the Minister (<i>Ditjen Bina Pembangunan Daerah</i>).</summary>
    DirectorateGeneral = 7,
}
