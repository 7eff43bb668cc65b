using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>How much an answer weighs.</summary>
internal static class AnswerWeight
{
    public static FindingSeverity Of(ServiceChainAnswerKind kind) => kind switch
    {
        ServiceChainAnswerKind.NeverPlanned or ServiceChainAnswerKind.Unfunded => FindingSeverity.Error,
        ServiceChainAnswerKind.FundedOutsideOnly or ServiceChainAnswerKind.SubKegiatanAdded or ServiceChainAnswerKind.CodeReplaced or ServiceChainAnswerKind.AgencyChanged
            or ServiceChainAnswerKind.TaggedByDocumentOnly or ServiceChainAnswerKind.MoneyRaised or ServiceChainAnswerKind.BothRaised or ServiceChainAnswerKind.NothingSpent
            or ServiceChainAnswerKind.DocumentMissing or ServiceChainAnswerKind.NotOwed => FindingSeverity.Note,
        _ => FindingSeverity.Warning,
    };

    /// <summary>Between two documents: an error where they must be equal, a note where a change of the same document may be lawful.</summary>
    public static FindingSeverity Of(ServiceChainAnswerKind kind, ServiceChainColumn from, ServiceChainColumn at)
    {
        if (from.Round != at.Round) return FindingSeverity.Note;
        return from.Kind >= PlanningDocumentKind.Rka ? FindingSeverity.Error : Of(kind);
    }
}
