using System.Collections.Concurrent;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>Computes test vectors and compares the answers (<i>pelaksana vektor uji</i>).</summary>
/// <remarks>Keeps the rule book of every year it has met; safe for concurrent use. The figures are bare: no catalogue is asked.</remarks>
[LegalTerm("pelaksana vektor uji")]
public sealed class ConformanceRunner
{
    private readonly ConcurrentDictionary<BudgetYear, RuleBook> _rules = new();

    /// <summary>Computes one vector by the rules of its year and the policies that it names.</summary>
    /// <exception cref="ArgumentNullException">No vector.</exception>
    public ConformanceResult Run(ConformanceCase vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        var rules = _rules.GetOrAdd(vector.Year, RuleBook.For);
        if (vector.Method.Count > 0)
        {
            var method = vector.Method.Aggregate(rules.Method, (method, policy) => method.With(policy.Key, policy.Value));
            rules = rules.With($"{rules.Name}, spm-conformance/1", method);
        }

        var index = rules.Measure(BareFigures.Of(vector.Figures, rules.Catalog));
        return new ConformanceResult(vector, Array.AsReadOnly<string>([.. Failures(vector.Expect, index)]));
    }

    private static IEnumerable<string> Failures(ConformanceExpectation expect, RegionIndex actual)
    {
        if (expect.Services is { } services)
        {
            var computed = actual.Services.ToDictionary(index => index.Service.Key);
            foreach (var key in services.Keys.Union(computed.Keys))
            {
                var index = computed.GetValueOrDefault(key);
                if (Failure(key, services.GetValueOrDefault(key), index?.Value, index?.Published, index?.Rating) is { } failure)
                    yield return index is null ? failure : failure + Steps(index.Explain());
            }
        }

        if (expect.Urusan is { } urusan)
        {
            var computed = actual.Urusan.ToDictionary(index => index.Urusan.Slug);
            foreach (var key in urusan.Keys.Union(computed.Keys))
            {
                var index = computed.GetValueOrDefault(key);
                if (Failure(key, urusan.GetValueOrDefault(key), index?.Value, index?.Published, index?.Rating) is { } failure)
                    yield return index is null ? failure : failure + Steps(index.Explain());
            }
        }

        if (expect.Region is { } region && Failure("region", region, actual.Value, actual.Published, actual.Rating) is { } regionFailure)
            yield return regionFailure + Steps(actual.Explain());
    }

    private static string Steps(Derivation derivation) =>
        string.Concat(DerivationText.Print(derivation.Root, Language.English).TrimEnd('\n').Split('\n').Select(line => $"\n    {line}"));

    private static string? Failure(string what, ExpectedIndex? expected, ExactValue? value, PublishedIndex? published, SpmRating? rating)
    {
        if (expected is null) return value is null ? null : $"{what}: not expected anywhere, actual index {value}";
        var differences = string.Join("; ", expected.Differences(value, published, rating));
        return differences.Length == 0 ? null : $"{what}: {differences}";
    }
}
