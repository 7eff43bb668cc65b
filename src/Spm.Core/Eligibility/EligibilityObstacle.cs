namespace Spm.Core.Eligibility;

/// <summary>Why a service is not due to a person (<i>alasan belum berhak</i>).</summary>
[LegalTerm("alasan belum berhak")]
public enum EligibilityObstacle
{
    /// <summary>No facts of a person decide; the count comes from elsewhere.</summary>
    CountedElsewhere = 0,

    /// <summary>No residence that counts is stated.</summary>
    NoResidence = 1,

    /// <summary>The residence that counts is not a kabupaten/kota of the year.</summary>
    UnknownResidence = 2,

    /// <summary>Born after the date.</summary>
    BornLater = 3,

    /// <summary>A foreigner, where citizens only are counted.</summary>
    Foreigner = 4,

    /// <summary>The service depends on age, and the date of birth is not stated.</summary>
    AgeUnknown = 5,

    /// <summary>Below the lowest age.</summary>
    TooYoung = 6,

    /// <summary>Above the highest age.</summary>
    TooOld = 7,

    /// <summary>A trait that the service asks for is not recorded.</summary>
    TraitMissing = 8,

    /// <summary>A trait is recorded that belongs to another service instead.</summary>
    TraitExcludes = 9,

    /// <summary>Stated to be male, where the service is for women.</summary>
    Male = 10,
}
