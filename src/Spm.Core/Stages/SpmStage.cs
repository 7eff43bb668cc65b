namespace Spm.Core.Stages;

/// <summary>The four stages of applying the standards (<i>tahapan penerapan SPM</i>), in the order of the regulation.</summary>
/// <remarks>A closed set. Other words of the press are no stages; see <see cref="StageAlias"/>.</remarks>
[LegalTerm("tahapan penerapan SPM", "Permendagri 59/2021 Pasal 1 angka 10")]
public enum SpmStage
{
    /// <summary>Who is entitled and what is available (<i>pengumpulan data</i>).</summary>
    DataCollection = 1,

    /// <summary>What is needed beyond what is available (<i>penghitungan kebutuhan pemenuhan pelayanan dasar</i>).</summary>
    NeedsCalculation = 2,

    /// <summary>How it enters plans and budgets (<i>penyusunan rencana pemenuhan pelayanan dasar</i>); not the action plan of five years.</summary>
    Planning = 3,

    /// <summary>Providing goods, services, staff and procedure (<i>pelaksanaan pemenuhan pelayanan dasar</i>).</summary>
    Delivery = 4,
}
