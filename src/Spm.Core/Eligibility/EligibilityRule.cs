using Spm.Core.Catalog;
using Spm.Core.Law;

namespace Spm.Core.Eligibility;

/// <summary>Who is entitled to a service (<i>kriteria penerima pelayanan dasar</i>), as facts of one person, in one named reading.</summary>
/// <remarks>A person is entitled who fits every part that is not empty. That a definition's words are such facts is inferred.</remarks>
[LegalTerm("kriteria penerima pelayanan dasar", "PP 2/2018 Pasal 5-10")]
public sealed class EligibilityRule
{
    private readonly string _indonesianNote;
    private readonly string _englishNote;

    internal EligibilityRule(ServiceType service, string reading, LegalBasis basis, (string Indonesian, string English) note)
    {
        Service = service;
        Reading = reading;
        Basis = basis;
        (_indonesianNote, _englishNote) = note;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The name of the reading, such as <c>months-0-59</c>.</summary>
    public string Reading { get; }

    /// <summary>What is counted, in Indonesian: <c>orang</c>, or <c>rumah tangga</c> by its head; null when the count comes from elsewhere.</summary>
    public string? Unit { get; internal init; }

    /// <summary>The ages; null when any age will do.</summary>
    public AgeRange? Age { get; internal init; }

    /// <summary>Traits of which one stands in for the age.</summary>
    public PersonTraits AtAnyAge { get; internal init; }

    /// <summary>Traits that must all be recorded.</summary>
    public PersonTraits All { get; internal init; }

    /// <summary>Traits of which at least one must be recorded; none when that is not asked.</summary>
    public PersonTraits Any { get; internal init; }

    /// <summary>Traits that exclude.</summary>
    public PersonTraits None { get; internal init; }

    /// <summary>True when somebody stated to be male is not entitled.</summary>
    public bool IsForWomen { get; internal init; }

    /// <summary>True when the recipients as noted name citizens (<i>warga negara</i>).</summary>
    public bool NamesCitizens { get; internal init; }

    /// <summary>True when no facts of a person decide; <see cref="Note"/> says where the count comes from.</summary>
    public bool IsCountedElsewhere => Unit is null;

    /// <summary>Where the definition comes from and how it is known; its weakest mark is that of the rule.</summary>
    public LegalBasis Basis { get; }

    /// <summary>What the reading is, or what it leaves out; empty when nothing is to be said.</summary>
    public string Note(Language language) => language == Language.Indonesian ? _indonesianNote : _englishNote;

    /// <summary>Key of the service and name of the reading: <c>kabkota.kesehatan.balita=months-0-59</c>.</summary>
    public override string ToString() => $"{Service.Key}={Reading}";

    /// <summary>True when foreigners are not entitled under a policy.</summary>
    internal bool IsForCitizens(CitizenshipPolicy policy) =>
        policy == CitizenshipPolicy.Citizens || (policy == CitizenshipPolicy.AsWorded && NamesCitizens);
}
