using FsCheck.Fluent;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Json.Tests.Conformance;

/// <summary>A case that broke a law is printed as a vector; so every case has to be one that reads back and passes.</summary>
public class GeneratedVectorTests
{
    private static readonly ConformanceRunner Runner = new();

    [Fact]
    [Law("A generated case written as a vector reads back as the same figures and method, and passes with the slow calculation's answers.", Under = "every method")]
    public void Vector_AnyCase_ReadsBackAndPasses() => Laws.Hold(
        Stories.Any(Cases.Methods((key, value) => (key, value) != ("unlisted-indicator", "zero"))).ToArbitrary(),
        made =>
        {
            var vector = Assert.Single(ConformanceFile.Read(new MemoryStream(TestFiles.Utf8(made.Vector("round trip")!)), "generated.ndjson"));
            // The quality of a service that is left out as a whole has no place in a vector, and counts for nothing.
            var bare = made.Bare();
            bare = bare with { Figures = [.. bare.Figures.Select(entry => entry.Recipients.Reason is null ? entry : new ServiceFigures(entry.Service, entry.Recipients, []))] };

            Assert.Equal($"round trip: {made.Story}", vector.Name);
            Assert.Equal(made.Method, vector.Method.Aggregate(made.Book.Method, (method, policy) => method.With(policy.Key, policy.Value)));
            Assert.Equal(bare.ToString(), (bare with { Figures = vector.Figures }).ToString());
            Assert.Empty(Runner.Run(vector).Failures);
        });
}
