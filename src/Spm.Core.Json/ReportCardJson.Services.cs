using System.Text.Json;
using Spm.Core.Indices;
using Spm.Core.Reports;

namespace Spm.Core.Json;

public static partial class ReportCardJson
{
    private static void WriteGroup(Utf8JsonWriter writer, ReportCardGroup group)
    {
        writer.WriteStartObject();
        writer.WriteString("key", group.Index.Urusan.Slug);
        writer.WriteString("name", group.Index.Urusan.Label);
        WriteValue(writer, "index", group.Index.Value, group.Index.Published, group.Index.Rating);
        WriteLost(writer, group.Index.PointsLost, group.PrintedPointsLost);
        writer.WriteStartArray("services");
        foreach (var line in group.Lines) WriteLine(writer, line);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter writer, ReportCardLine line)
    {
        var index = line.Index;
        writer.WriteStartObject();
        writer.WriteString("key", index.Service.Key);
        writer.WriteString("name", index.Service.OfficialName);
        writer.WriteString("unit", index.Service.Unit);
        WriteValue(writer, "index", index.Value, index.Published, index.Rating);
        if (index.NoIndexBecause is { } reason) writer.WriteString("noIndexBecause", Word(reason));
        if (index.Value is null) writer.WriteNull("pointsLost");
        else WriteLost(writer, index.PointsLost, line.PrintedPointsLost);
        writer.WriteString("recipientPoints", line.PrintedRecipientPoints?.ToString());
        writer.WriteString("qualityPoints", line.PrintedQualityPoints?.ToString());
        writer.WriteString("weight", index.RegionWeight.ToString());
        writer.WriteStartObject("recipients");
        WriteFigure(writer, index.Recipients);
        writer.WriteEndObject();
        writer.WriteStartObject("quality");
        writer.WriteString("share", index.Quality.Value?.ToRatio().ToString());
        writer.WriteBoolean("reported", index.Quality.IsReported);
        writer.WriteStartArray("items");
        foreach (var item in index.Quality.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("indicator", item.Label);
            writer.WriteString("component", Words.QualityComponent.Key(item.Component!.Value));
            WriteFigure(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartObject("nextBound");
        writer.WriteString("rating", line.Lift.Target?.Name());
        if (line.Lift.FurtherServed is { } further) writer.WriteNumber("furtherServed", further);
        if (line.Lift.NotBecause is { } why) writer.WriteString("notBecause", Word(why));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, FigureAchievement achievement)
    {
        var figure = achievement.Figure;
        writer.WriteString("state", Word(figure.State));
        WriteCount(writer, "required", figure.Required);
        WriteCount(writer, "planned", figure.Planned);
        WriteCount(writer, "done", figure.Done);
        WriteCount(writer, "unserved", figure.Unserved);
        if (figure.Basis is { } basis) writer.WriteString("basis", Word(basis));
        if (figure.BasisRate is { } rate) writer.WriteString("basisRate", rate.ToString());
        if (figure.BasisYear is { } year) writer.WriteNumber("basisYear", year.Number);
        if (figure.Reason is { } reason) writer.WriteString("reason", reason);
        if (figure.Evidence is { } evidence) writer.WriteString("evidence", evidence.ToString());
        writer.WriteString("treatment", Word(achievement.Treatment));
        writer.WriteString("share", achievement.Value?.ToRatio().ToString());
    }

    private static void WriteCount(Utf8JsonWriter writer, string name, long? count)
    {
        if (count is { } number) writer.WriteNumber(name, number);
    }
}
