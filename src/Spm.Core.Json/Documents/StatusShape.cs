using System.Text.Json;
using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>How a status is written: a member for each reason that stands.</summary>
internal static class StatusShape
{
    private static readonly Problem Contradiction = new Problem(
        "\"provisional\" benar bila ada alasan dalam \"reasons\", dan salah bila tidak ada", "\"provisional\" is true when \"reasons\" holds any, and false when it holds none")
        .WithExample("{\"provisional\": false, \"reasons\": {}}");

    private static Shape<StatedStatus> Reasons { get; } = Shapes.Object<StatedStatus>(null, of =>
    {
        var all = Enum.GetValues<ProvisionalReason>();
        var counts = Array.ConvertAll(all, reason => of.Optional(JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()), Count, status => status[reason]));
        return read =>
        {
            var reasons = new List<KeyValuePair<ProvisionalReason, long>>();
            for (var i = 0; i < all.Length; i++)
                if (counts[i](read) is { } count) reasons.Add(new(all[i], count));
            return new StatedStatus(reasons.AsReadOnly());
        };
    });

    public static Shape<StatedStatus> Status { get; } = Shapes.Object<StatedStatus>("status", of =>
    {
        var provisional = of.Required("provisional", Shapes.Flag, status => status.IsProvisional);
        var reasons = of.Required("reasons", Reasons, status => status);
        return read => provisional(read) == reasons(read).IsProvisional ? reasons(read) : throw new ShapeRefusal(Contradiction, "provisional");
    });

    private static Shape<long> Count => new NumberShape(null, "2", 1, Stages.Figure.MostCount);
}
