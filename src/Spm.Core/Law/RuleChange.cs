namespace Spm.Core.Law;

/// <summary>One thing that two rule books fix differently (<i>perubahan aturan</i>), with the provision on either side.</summary>
/// <remarks>Added when <see cref="Before"/> is null, removed when <see cref="After"/> is; both texts are equal when only the source
/// or how it is known differs.</remarks>
[LegalTerm("perubahan aturan")]
public sealed class RuleChange
{
    private readonly RuleFact? _before;
    private readonly RuleFact? _after;

    internal RuleChange(RuleFact? before, RuleFact? after)
    {
        _before = before;
        _after = after;
        (Kind, Subject) = (before ?? after)!.Id;
    }

    /// <summary>What the change is about.</summary>
    public RuleChangeKind Kind { get; }

    /// <summary>Which policy, rating, service, item or region: its key, name or present code, once within its kind.</summary>
    public string Subject { get; }

    /// <summary>The value of the first rule book, as keys and words of the catalogue; null when it has none.</summary>
    public string? Before => _before?.Value;

    /// <summary>The value of the second rule book; null when it has none.</summary>
    public string? After => _after?.Value;

    /// <summary>The provision of the first rule book; null when it has no value.</summary>
    public LegalBasis? BasisBefore => _before?.Basis;

    /// <summary>The provision of the second rule book; null when it has no value.</summary>
    public LegalBasis? BasisAfter => _after?.Basis;

    /// <summary>The value of the first rule book in words; a policy describes itself, what is written in Indonesian tables stays so.</summary>
    /// <returns>Null when it has no value.</returns>
    public string? DescribeBefore(Language language) => _before?.In(language);

    /// <summary>The value of the second rule book in words.</summary>
    /// <returns>Null when it has no value.</returns>
    public string? DescribeAfter(Language language) => _after?.In(language);

    /// <summary>Kind, subject and both values: <c>Policy weights: recipients-only → 80-20</c>.</summary>
    public override string ToString() => $"{Kind} {Subject}: {Before ?? "–"} → {After ?? "–"}";
}
