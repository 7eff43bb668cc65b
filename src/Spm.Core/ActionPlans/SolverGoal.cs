using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>What is wanted (<i>sasaran indeks</i>): a rating, an exact value or a published number, of the region, an urusan or a service.</summary>
/// <remarks>Of the region unless <see cref="For(Urusan)"/> or <see cref="For(string)"/> says otherwise. More than wanted is always enough.</remarks>
[LegalTerm("sasaran indeks")]
public sealed record SolverGoal
{
    private SolverGoal()
    {
    }

    /// <summary>The wanted rating; null when a number is wanted.</summary>
    public SpmRating? Rating { get; private init; }

    /// <summary>The wanted exact value, a share of 1; null when something else is wanted.</summary>
    public Ratio? Value { get; private init; }

    /// <summary>The number that is to be printed, or a higher one; null when something else is wanted.</summary>
    public Percentage? Published { get; private init; }

    /// <summary>The urusan whose index is meant; null for the region or a service.</summary>
    public Urusan? Urusan { get; private init; }

    /// <summary>The key of the service whose index is meant; null for the region or an urusan.</summary>
    public string? Service { get; private init; }

    /// <summary>A rating or a better one, as the rule book rates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named rating.</exception>
    public static SolverGoal Of(SpmRating rating) => new() { Rating = Require.Defined(rating) };

    /// <summary>An exact value or more, such as the index of the region that stands tenth.</summary>
    /// <param name="value">A share of 1.</param>
    public static SolverGoal Of(Ratio value) => new() { Value = value };

    /// <summary>A published number or a higher one, as the rule book rounds and guards it.</summary>
    public static SolverGoal Of(Percentage published) => new() { Published = published };

    /// <summary>The same for the index of an urusan.</summary>
    public SolverGoal For(Urusan urusan) => this with { Urusan = Require.NotNull(urusan), Service = null };

    /// <summary>The same for the index of a service.</summary>
    /// <param name="service">The key of the service; an unknown one is a finding.</param>
    public SolverGoal For(string service) => this with { Service = Require.Text(service), Urusan = null };

    /// <summary>What is wanted, in words.</summary>
    public string Describe(Language language)
    {
        var wanted = Rating?.Name() ?? (Value is { } value ? $"{value}" : Published?.ToString(language));
        var whose = Service ?? Urusan?.Name(language) ?? (language == Language.Indonesian ? "daerah" : "the region");
        return language == Language.Indonesian ? $"indeks {whose} sekurang-kurangnya {wanted}" : $"the index of {whose} at least {wanted}";
    }

    /// <summary>The English words.</summary>
    public override string ToString() => Describe(Language.English);

    internal IndexThreshold Threshold(RuleBook rules)
    {
        if (Rating is { } rating) return IndexThreshold.OfRating(rules, rating);
        return Value is { } value ? new IndexThreshold(value, false) : IndexThreshold.OfPublished(rules, Published!.Value);
    }
}
