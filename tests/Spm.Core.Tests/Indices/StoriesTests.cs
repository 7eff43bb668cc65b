using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Indices;

/// <summary>A generator does what its name says, and a submission that it makes passes the check.</summary>
public class StoriesTests
{
    private static readonly IReadOnlyList<(string Story, Func<Case, bool> Tells)> Tellings =
    [
        ("AnyFigures", made => Figures(made).Any(figure => figure.State != FigureState.Reported)),
        ("EverythingReported", made => Figures(made).All(figure => figure.State == FigureState.Reported)),
        ("MeetsBounds", made => Figures(made).All(figure => figure.Done * 10 % figure.Required == 0)),
        ("BesideABound", made => Figures(made).Any(figure => figure.Required > int.MaxValue && figure.Done * 10 % figure.Required != 0)),
        ("NobodyEntitled", made => Figures(made).Any(figure => figure.Required == 0)),
        ("OverDelivery", made => Figures(made).All(figure => figure.Done >= figure.Required) && Figures(made).Any(figure => figure.Done > figure.Required)),
        ("UnreportedParts", made => Figures(made).Any(figure => figure.IsSilent)),
        ("HugeCounts", made => Figures(made).Any(figure => figure.Required == Figure.MostCount || figure.Done == Figure.MostCount)),
        ("BothLevels", made => made.Figures.All(entry => Cases.BothLevels.Contains(entry.Service))),
        ("ManyItems", made => made.Figures.Single().Quality!.Count == SubmissionCheck.MostItems),
        ("CompleteSubmission", made => made.Measure() is { OutsideScope.Count: 0 } index && index.Services.All(service => service.Recipients.Figure.Done is not null)),
        ("SubmissionWithNobodyEntitled", made => made.Measure().Exclusions().Any(exclusion => exclusion.Left.Figure is { Required: 0 } or { State: FigureState.NotApplicable })),
        ("OverDeliveringSubmission", made => made.Measure().Services.All(service => service.Recipients.Figure.Unserved == 0)),
        ("UnreportedQuarter", made => made.Through!.Period.Kind != ReportingPeriodKind.Year && made.Measure().Status.IsProvisional),
        ("JakartaBothLevels", made => made.Measure().Services.Count == Case.Services.Count),
        ("PartOfARegion", made => made.Measure().OutsideScope.Count > 0),
        ("SeveralSenders", made => made.Through!.Parts > 1),
    ];

    public static TheoryData<string> Names => [.. Stories.All.Select(story => story.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_OfItsName_IsTold(string name)
    {
        var tells = Tellings.Single(telling => telling.Story == name).Tells;

        var told = Stories.Of(name, Cases.DefaultMethod).Sample(100).Count(tells);

        Assert.True(told > 10, $"{told} of 100");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_UnderAnyMethod_CanBeMeasured(string name) => Assert.All(Stories.Of(name, Cases.AnyMethod).Sample(20), made =>
    {
        Assert.Equal(Stories.IsSubmitted(name), made.Through is not null);
        Assert.Equal(made.Through is null ? IndexSource.BareFigures : IndexSource.CheckedSubmission, made.Measure().Source);
    });

    private static IEnumerable<Figure> Figures(Case made) => made.Figures.SelectMany(entry => (entry.Quality ?? []).Select(item => item.Figure).Prepend(entry.Recipients));
}
