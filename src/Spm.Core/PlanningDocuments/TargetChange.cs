namespace Spm.Core.PlanningDocuments;

/// <summary>How the target of a later document stands to that of an earlier one.</summary>
internal enum TargetChange
{
    /// <summary>Not given in the earlier document, or in neither.</summary>
    Unknown,

    /// <summary>Equal, per cent against people over those entitled included.</summary>
    Same,

    /// <summary>Less ambitious.</summary>
    Cut,

    /// <summary>More ambitious.</summary>
    Raised,

    /// <summary>Different without a direction: words, spreads, texts that can be read in two ways.</summary>
    Different,

    /// <summary>Given before and not now.</summary>
    Gone,

    /// <summary>In units that nothing connects.</summary>
    Unit,

    /// <summary>Per cent here and people there, which differ over those entitled.</summary>
    Disagree,
}
