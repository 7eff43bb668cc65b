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
        Same(draw => draw.Basis()),
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
