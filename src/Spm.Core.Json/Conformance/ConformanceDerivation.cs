using System.Globalization;
using System.Text;
using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>How a result came out, on indented lines below a failure.</summary>
internal static class ConformanceDerivation
{
    public static string Of(ServiceIndex index, AchievementMethod method)
    {
        var lines = new StringBuilder();
        Add(lines, $"recipients: {Figure(index.Recipients)}");
        foreach (var item in index.Quality.Items) Add(lines, $"quality \"{Printed.Plain(item.Label!)}\": {Figure(item)}");
        Add(lines, $"quality by {method.Quality.Name}: {Or(index.Quality.Value)}{(index.Quality.IsReported ? "" : ", no list reported")}");
        if (index.Value is BlendValue blend)
            Add(lines, $"index: ({blend.FirstWeight} × {blend.First} + {blend.SecondWeight} × {blend.Second}) / {blend.FirstWeight + blend.SecondWeight} = {index.Value}");
        else if (index.NoIndexBecause is { } reason) Add(lines, $"no index: {reason}");
        else Add(lines, $"index: {index.Value}, of the recipients alone ({method.Weights}, {method.NoQuality})");
        return lines.ToString();
    }

    public static string Of(UrusanIndex index, AchievementMethod method)
    {
        var lines = new StringBuilder();
        foreach (var service in index.Services) Add(lines, $"{service.Service.Key}: {Or(service.Value)}");
        Add(lines, $"{method.ServiceToUrusan}: {Or(index.Value)}");
        return lines.ToString();
    }

    public static string Of(RegionIndex index)
    {
        var method = index.Rules.Method;
        var lines = new StringBuilder();
        if (method.UrusanToRegion == UrusanToRegion.MeanOfUrusan)
            foreach (var urusan in index.Urusan) Add(lines, $"{urusan.Urusan.Slug}: {Or(urusan.Value)}");
        else
            foreach (var service in index.Services) Add(lines, $"{service.Service.Key}: {Or(service.Value)}");
        Add(lines, $"{method.UrusanToRegion}, {method.RatingOn}, {method.Guard}: {Or(index.Value)}");
        return lines.ToString();
    }

    private static string Figure(FigureAchievement figure)
    {
        var counts = string.Create(
            CultureInfo.InvariantCulture, $"{figure.Figure.State}, done {Or(figure.Figure.Done)} of {Or(figure.Figure.Required)} required");
        return $"{counts}, {figure.Treatment}, share {Or(figure.Value)}";
    }

    private static string Or(object? value) => value is null ? "none" : FormattableString.Invariant($"{value}");

    private static void Add(StringBuilder lines, string line) => lines.Append("\n    ").Append(line);
}
