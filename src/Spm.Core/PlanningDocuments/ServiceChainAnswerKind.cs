namespace Spm.Core.PlanningDocuments;

/// <summary>What is to be said about a service on its way from plan to budget (<i>jawaban telusur layanan</i>): where its money or target goes astray.</summary>
[LegalTerm("jawaban telusur layanan")]
public enum ServiceChainAnswerKind
{
    /// <summary>No document has a sub kegiatan for a service that is owed; a programme may be there.</summary>
    NeverPlanned = 0,

    /// <summary>The last document has no funded sub kegiatan for it.</summary>
    Unfunded = 1,

    /// <summary>The last document funds it by money outside the APBD alone.</summary>
    FundedOutsideOnly = 2,

    /// <summary>It is in one document and in the next no more.</summary>
    Lost = 3,

    /// <summary>It appears and no document before has it.</summary>
    Unplanned = 4,

    /// <summary>It comes back after a document without it.</summary>
    Returned = 5,

    /// <summary>One of its sub kegiatan is lost, others stay.</summary>
    SubKegiatanLost = 6,

    /// <summary>A sub kegiatan appears that the document before does not have.</summary>
    SubKegiatanAdded = 7,

    /// <summary>A lost sub kegiatan is there by its name, under another code or one that cannot be read.</summary>
    OtherCode = 8,

    /// <summary>A code is replaced by its successor.</summary>
    CodeReplaced = 9,

    /// <summary>A sub kegiatan moves to another agency.</summary>
    AgencyChanged = 10,

    /// <summary>A sub kegiatan is tagged and has no money.</summary>
    TaggedUnfunded = 11,

    /// <summary>A sub kegiatan had money in the document before and has none now.</summary>
    MoneyGone = 12,

    /// <summary>A sub kegiatan of the list is funded and the document does not tag it.</summary>
    FundedUntagged = 13,

    /// <summary>The document tags a row that the list does not; its money is not counted.</summary>
    TaggedByDocumentOnly = 14,

    /// <summary>The target falls and the money does not.</summary>
    TargetCutMoneyKept = 15,

    /// <summary>The money falls and the target does not.</summary>
    MoneyCutTargetKept = 16,

    /// <summary>Target and money fall.</summary>
    BothCut = 17,

    /// <summary>The target falls; the money cannot be compared.</summary>
    TargetCut = 18,

    /// <summary>The money falls; the target cannot be compared.</summary>
    MoneyCut = 19,

    /// <summary>The target rises and the money does not.</summary>
    TargetRaisedMoneyKept = 20,

    /// <summary>The money rises and the target does not.</summary>
    MoneyRaised = 21,

    /// <summary>Target and money rise.</summary>
    BothRaised = 22,

    /// <summary>The target differs in a way that has no direction, or rises while the money cannot be compared.</summary>
    TargetChanged = 23,

    /// <summary>The target was given in the document before and is not now.</summary>
    TargetGone = 24,

    /// <summary>The unit differs, so that the targets cannot be compared.</summary>
    UnitChanged = 25,

    /// <summary>One document says per cent, the other people, and over those entitled they differ.</summary>
    PeopleDisagree = 26,

    /// <summary>The target is below everybody entitled.</summary>
    BelowEntitled = 27,

    /// <summary>More was spent than the row grants.</summary>
    Overspent = 28,

    /// <summary>Money is granted and nothing was spent.</summary>
    NothingSpent = 29,

    /// <summary>The document of the agency is not in the chain: nothing can be said.</summary>
    DocumentMissing = 30,

    /// <summary>Money goes to a service that the region does not owe.</summary>
    NotOwed = 31,
}
