using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Oracle;

namespace Spm.Core.Tests.Indices.Generated;

internal sealed partial record Case
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    /// <remarks>The answers are the oracle's. Items of the catalogue that a submission left out have no place in a vector, nor has a second item under <c>single-figure</c>.</remarks>
    public string? Vector(string name)
    {
        if (Through is not null && Method.UnlistedIndicator == UnlistedIndicatorPolicy.Zero) return null;
        var figures = Bare().Figures;
        var policy = Method.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        var oracle = new OracleRegion(policy, figures);
        if (oracle.Refuses) return null;
        var usual = Book.Method.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        return new JsonObject
        {
            ["name"] = $"{name}: {Story}",
            ["year"] = Book.Year.Number,
            ["method"] = new JsonObject(policy.Where(setting => usual[setting.Key] != setting.Value).Select(setting =>
                KeyValuePair.Create<string, JsonNode?>(setting.Key, setting.Key == "digits" ? Method.Digits : setting.Value))),
            ["figures"] = new JsonArray([.. figures.Select(Of)]),
            ["expect"] = new JsonObject
            {
                ["services"] = Answers(oracle, figures.Select(entry => entry.Service), oracle.Service),
                ["urusan"] = Answers(oracle, figures.Select(entry => entry.Service.Split('.')[1]).Distinct(), oracle.Urusan),
                ["region"] = Answer(oracle, oracle.Region()),
            },
        }.ToJsonString(OneLine);
    }

    private static JsonObject Of(ServiceFigures entry)
    {
        var service = new JsonObject { ["service"] = entry.Service };
        if (Reason(entry.Recipients) is { } state) service[state] = entry.Recipients.Reason;
        else
        {
            service["recipients"] = Counts(entry.Recipients, []);
            if (entry.Quality is not null) service["quality"] = new JsonArray([.. entry.Quality.Select(Of)]);
        }

        return service;
    }

    private static JsonObject Of(QualityFigure item) => Counts(item.Figure, new JsonObject
    {
        ["indicator"] = item.Indicator,
        ["component"] = item.Component.Name(Language.English),
    });

    private static JsonObject Counts(Figure figure, JsonObject into)
    {
        if (Reason(figure) is { } state) into[state] = figure.Reason;
        if (figure.Required is { } required) into["required"] = required;
        if (figure.Done is { } done) into["done"] = done;
        return into;
    }

    private static string? Reason(Figure figure) => figure.State switch
    {
        FigureState.NotApplicable => "notApplicable",
        FigureState.NotYetDue => "notYetDue",
        _ => null,
    };

    private static JsonObject Answers(OracleRegion oracle, IEnumerable<string> keys, Func<string, Fraction?> index) => new(
        keys.Where(key => index(key) is not null).Select(key => KeyValuePair.Create<string, JsonNode?>(key, Answer(oracle, index(key)))));

    private static JsonObject Answer(OracleRegion oracle, Fraction? index)
    {
        if (index is not { } value) return new JsonObject { ["index"] = null };
        var common = BigInteger.GreatestCommonDivisor(value.Over, value.Under);
        var (over, under) = (value.Over / common, value.Under / common);
        return new JsonObject
        {
            ["index"] = under.IsOne ? $"{over}" : $"{over}/{under}",
            ["published"] = oracle.Published(value),
            ["rating"] = oracle.Rating(value),
        };
    }
}
