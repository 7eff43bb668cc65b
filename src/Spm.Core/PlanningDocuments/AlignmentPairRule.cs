using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>How two kinds of documents are held against each other, and how much a difference weighs (<i>aturan pasangan dokumen</i>).</summary>
/// <remarks>The shipped ones are advice: no numeric tolerance and no weight of a difference was seen in any rule.</remarks>
[LegalTerm("aturan pasangan dokumen")]
public sealed record AlignmentPairRule
{
    private static readonly Lazy<IReadOnlyList<AlignmentPairRule>> Table = new(() => Array.AsReadOnly(EmbeddedTable.Read("alignment-pairs.tsv").Rows.Select(Read).ToArray()));

    /// <summary>Makes a rule.</summary>
    /// <param name="left">The earlier document.</param>
    /// <param name="right">The later one; the same kind for two versions of one document.</param>
    /// <param name="depth">How deep codes are compared: programme, kegiatan or sub kegiatan.</param>
    /// <param name="money">How the money is compared.</param>
    /// <param name="severity">How much a difference weighs.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value that is not a named one, or a depth above the programme.</exception>
    public AlignmentPairRule(PlanningDocumentKind left, PlanningDocumentKind right, NomenclatureDepth depth, MoneyComparison money, FindingSeverity severity)
    {
        Left = Require.Defined(left);
        Right = Require.Defined(right);
        Depth = Require.Defined(depth) >= NomenclatureDepth.BudgetProgram
            ? depth
            : throw new ArgumentOutOfRangeException(nameof(depth), depth, $"{depth} is above the programme; codes are compared from the programme down.");
        Money = Require.Defined(money);
        Severity = Require.Defined(severity);
    }

    /// <summary>The shipped rules.</summary>
    public static IReadOnlyList<AlignmentPairRule> All => Table.Value;

    /// <summary>The earlier document.</summary>
    public PlanningDocumentKind Left { get; }

    /// <summary>The later one.</summary>
    public PlanningDocumentKind Right { get; }

    /// <summary>How deep codes are compared.</summary>
    public NomenclatureDepth Depth { get; }

    /// <summary>How the money is compared.</summary>
    public MoneyComparison Money { get; }

    /// <summary>How much a difference weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>True for two versions of one document: differences are changes, reported and not forbidden.</summary>
    public bool IsSuccession => Left == Right;

    /// <summary>Where the rule comes from.</summary>
    public LegalBasis Basis { get; init => field = Require.NotNull(value); } = new("ditetapkan pemakai", "INFERRED: ditetapkan pemakai");

    /// <summary>The two documents: <c>RKPD → Renja PD</c>.</summary>
    public override string ToString() => $"{Left.Name(Language.Indonesian)} → {Right.Name(Language.Indonesian)}";

    /// <summary>The rule of a pair, the first that fits; one to the depth of the sub kegiatan with warnings where none is given, notes between versions.</summary>
    internal static AlignmentPairRule Of([Trusted] IReadOnlyList<AlignmentPairRule> rules, [Trusted] PlanningDocumentKind left, [Trusted] PlanningDocumentKind right)
    {
        foreach (var rule in rules)
            if (rule.Left == left && rule.Right == right) return rule;
        return new AlignmentPairRule(left, right, NomenclatureDepth.SubKegiatan, MoneyComparison.Equal, left == right ? FindingSeverity.Note : FindingSeverity.Warning);
    }

    private static AlignmentPairRule Read(EmbeddedTable.Row row) => new(
        PlanningDocumentRule.KindOf(row["left"]),
        PlanningDocumentRule.KindOf(row["right"]),
        row["depth"] == "program" ? NomenclatureDepth.BudgetProgram : NomenclatureDepth.SubKegiatan,
        Enum.Parse<MoneyComparison>(row["money"]),
        Enum.Parse<FindingSeverity>(row["severity"]))
    {
        Basis = new LegalBasis("keselarasan dokumen perencanaan dan penganggaran", row["marks"]),
    };
}
