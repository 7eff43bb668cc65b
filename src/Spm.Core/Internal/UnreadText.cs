namespace Spm.Core.Internal;

/// <summary>The diagnostics of types whose members or columns stand for a text of the law that was not read, each for one text.</summary>
internal static class UnreadText
{
    /// <summary>The five forms of the stages.</summary>
    public const string StageForms = "SPM9001";

    /// <summary>The annex of a regional regulation with an action plan.</summary>
    public const string ActionPlanAnnex = "SPM9002";

    /// <summary>The annexes of the budget and of its accountability.</summary>
    public const string SpendingAnnexes = "SPM9003";

    /// <summary>What goes with the report on the conduct of government.</summary>
    public const string LppdExtract = "SPM9004";
}
