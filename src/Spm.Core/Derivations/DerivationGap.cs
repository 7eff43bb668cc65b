namespace Spm.Core.Derivations;

/// <summary>Why a step is assumed or left out (<i>sebab tidak dihitung apa adanya</i>).</summary>
[LegalTerm("sebab tidak dihitung apa adanya")]
public enum DerivationGap
{
    /// <summary>Nothing was said (<i>belum dilaporkan</i>).</summary>
    NotReported = 0,

    /// <summary>Declared not applicable, with a reason (<i>tidak berlaku</i>).</summary>
    NotApplicable = 1,

    /// <summary>Its time has not come (<i>belum waktunya</i>).</summary>
    NotYetDue = 2,

    /// <summary>Nobody or nothing was required (<i>yang harus dilayani/dipenuhi nol</i>).</summary>
    NothingRequired = 3,

    /// <summary>An item of the catalogue that the submission does not list (<i>tidak tercantum</i>).</summary>
    NotListed = 4,

    /// <summary>No item is left to count (<i>tidak ada butir yang dihitung</i>).</summary>
    NothingCounted = 5,

    /// <summary>The rules of the year give it no weight (<i>tidak berbobot</i>).</summary>
    NoWeight = 6,
}
