using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>Generators by name, so that a failing case tells its story: bare figures here, real regions in <see cref="RealRegions"/>.</summary>
internal static class Stories
{
    private static readonly IReadOnlyList<(string Name, int Often, Func<Gen<AchievementMethod>, Gen<Case>> Made)> BareFigures =
    [
        ("AnyFigures", 20, methods => Cases.Bare(methods, Cases.AnyFigure)),
        ("EverythingReported", 10, methods => Cases.Bare(methods, Cases.Reported)),
        ("MeetsBounds", 10, methods => Cases.Bare(methods, Cases.RoundShare)),
        ("BesideABound", 10, methods => Cases.Bare(methods, Cases.BesideABound)),
        ("NobodyEntitled", 10, methods => Cases.Bare(methods, Gen.Frequency((2, Cases.NobodyEntitled), (1, Cases.Reported)))),
        ("OverDelivery", 10, methods => Cases.Bare(methods, Cases.OverDelivery)),
        ("UnreportedParts", 10, methods => Cases.Bare(methods, Gen.Frequency((3, Cases.Unreported), (1, Cases.Reported)))),
        ("HugeCounts", 10, methods => Cases.Bare(methods, Cases.HugeCounts)),
        ("BothLevels", 10, methods => Cases.Bare(methods, Cases.Reported, Gen.Elements<string>([.. Cases.BothLevels]))),
        ("ManyItems", 1, ManyItems),
    ];

    private static readonly IReadOnlyList<(string Name, int Often, Func<Gen<AchievementMethod>, Gen<Case>> Made)> Submissions =
    [
        ("CompleteSubmission", 4, RealRegions.Complete),
        ("SubmissionWithNobodyEntitled", 4, RealRegions.NobodyEntitled),
        ("OverDeliveringSubmission", 4, RealRegions.OverDelivering),
        ("UnreportedQuarter", 4, RealRegions.UnreportedQuarter),
        ("JakartaBothLevels", 2, RealRegions.Jakarta),
        ("PartOfARegion", 4, RealRegions.Part),
        ("SeveralSenders", 4, RealRegions.SeveralSenders),
    ];

    /// <summary>Each with how often it is told; the long ones seldom.</summary>
    public static IReadOnlyList<(string Name, int Often, Func<Gen<AchievementMethod>, Gen<Case>> Made)> All { get; } = [.. BareFigures, .. Submissions];

    public static Gen<Case> Of(string name, Gen<AchievementMethod> methods) => Told(All.Single(story => story.Name == name), methods);

    /// <summary>Any story, or those of real regions alone.</summary>
    public static Gen<Case> Any(Gen<AchievementMethod> methods, bool submitted = false) => Gen.Frequency(
        [.. (submitted ? Submissions : All).Select(story => (story.Often, Told(story, methods)))]);

    public static bool IsSubmitted(string name) => Submissions.Any(story => story.Name == name);

    private static Gen<Case> Told((string Name, int Often, Func<Gen<AchievementMethod>, Gen<Case>> Made) story, Gen<AchievementMethod> methods) =>
        story.Made(methods).Select(made => Cases.Fitting(made) with { Story = story.Name });

    /// <summary>One service with up to the most items, sums near the limit of 63 bits among them.</summary>
    private static Gen<Case> ManyItems(Gen<AchievementMethod> methods) =>
        from method in methods
        from seed in Gen.Choose(0, int.MaxValue)
        select new Case(method, [new(Case.Services[seed % Case.Services.Count].Key, Figure.Reported(10, 9), Items(new Random(seed)))]);

    private static IEnumerable<QualityFigure> Items(Random random)
    {
        var count = random.Next(3) == 0 ? SubmissionCheck.MostItems : random.Next(6, SubmissionCheck.MostItems);
        var most = random.Next(2) == 0 ? Figure.MostCount : 100;
        return Enumerable.Range(0, count).Select(at => new QualityFigure(
            $"{at}", (QualityComponent)random.Next(4), Figure.Reported(most - random.Next(0, 50), most - random.Next(0, 100)))).ToArray();
    }
}
