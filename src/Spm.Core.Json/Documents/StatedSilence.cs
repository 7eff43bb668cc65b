using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>Something that was not reported, as a document states it (<i>yang belum dilaporkan</i>).</summary>
[LegalTerm("yang belum dilaporkan")]
public sealed class StatedSilence
{
    internal StatedSilence()
    {
    }

    /// <summary>The key of the service.</summary>
    public required string Service { get; init; }

    /// <summary><c>recipients</c>, the whole <c>quality</c>, or an <c>item</c>.</summary>
    public required string What { get; init; }

    /// <summary>The item; null for the others.</summary>
    public string? Indicator { get; internal init; }

    /// <summary>Service and item.</summary>
    public override string ToString() => $"{Service} {Indicator ?? What}";

    internal static IEnumerable<StatedSilence> Of(ReportCard card)
    {
        foreach (var line in card.Lines)
        {
            var key = line.Index.Service.Key;
            if (line.IsNotReported) yield return new() { Service = key, What = "recipients" };
            if (!line.Index.Quality.IsReported && line.Index.Value is not null) yield return new() { Service = key, What = "quality" };
            foreach (var item in line.Index.Quality.Items.Where(item => item.Figure.IsSilent)) yield return new() { Service = key, What = "item", Indicator = item.Label };
        }
    }
}
