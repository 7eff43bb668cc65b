using System.Text.Json;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>The types with members, each drawn, written and read by System.Text.Json.</summary>
internal static class DrawnTypes
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSpm();

    public static IReadOnlyList<Action<Draw>> All { get; } =
    [
        Equal(draw => draw.Evidence()), Equal(draw => draw.Revision()), Equal(draw => draw.Figure()), Equal(draw => draw.Item()),
        Equal(draw => draw.Overlap()), Equal(draw => draw.Document()), Same(draw => draw.ServiceFigures()), Same(draw => draw.Submission()),
        Same(draw => draw.Basis()), Same(draw => draw.ActionPlan()), Same(draw => draw.YearlyTargets()), Same(draw => draw.PlannedService()),
        Equal(draw => draw.Funding()), Equal(draw => draw.Scope()), Same(draw => draw.Entry()), Same(draw => draw.Pattern()),
        Same(draw => draw.Extension()), Equal(draw => draw.Reading()), Same(draw => draw.CalendarAdditions()), Equal(draw => draw.Delivery()),
        Same(draw => draw.DocumentChain()), Same(draw => draw.Row()), Same(draw => draw.Tag()), Same(draw => draw.Team()), Equal(draw => draw.FollowUp()),
        Equal(draw => draw.Actor()), Same(draw => draw.Channel()), Same(draw => draw.Attempt()), Same(draw => draw.ReportFile()),
        Equal(draw => draw.Budget()), Equal(draw => draw.Problem()), Equal(draw => draw.Stage()), Equal(draw => draw.ReportText()),
        Same(draw => draw.Contents()), Same(draw => draw.ServiceData()), Same(draw => draw.DataCollection()), Equal(draw => draw.Stock()), Equal(draw => draw.Event()),
        Same(draw => draw.NeedsRules()), Equal(draw => draw.Price()), Equal(draw => draw.Relief()), Equal(draw => draw.DeliveryEntry()),
        Same(draw => draw.Profile()), Same(draw => draw.Spread()), Same(draw => draw.PlanItem()), Equal(draw => draw.Ceiling()),
        Equal(draw => draw.Goal()), Equal(draw => draw.Floor()), Equal(draw => draw.SolverFigure()), Same(draw => draw.Request()),
        Same(draw => draw.ListedRegion()), Equal(draw => draw.Rows()), Equal(draw => draw.Reference()), Equal(draw => draw.NomenclatureKey()),
        Equal(draw => draw.Method()), Equal(draw => draw.Policies()), Equal(draw => draw.Age()),
    ];

    /// <summary>Comes back equal.</summary>
    private static Action<Draw> Equal<T>(Func<Draw, T> draw) => source =>
    {
        var value = draw(source);
        Assert.Equal(value, Again(value));
    };

    /// <summary>Has parts that compare by reference; comes back with the same text.</summary>
    private static Action<Draw> Same<T>(Func<Draw, T> draw) => source => Again(draw(source));

    private static T Again<T>(T value)
    {
        var text = JsonSerializer.Serialize(value, Options);
        var again = JsonSerializer.Deserialize<T>(text, Options)!;
        Assert.Equal(text, JsonSerializer.Serialize(again, Options));
        return again;
    }
}
