using Spm.Core.Testing.House;

namespace Spm.Core.Tests.House;

/// <summary>Nothing public appears, changes or goes without a line in tests/api.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApprovedApi.Check(typeof(Language).Assembly);

    [Fact]
    public void Text_OfSamples_ReadsAsDeclared() => Assert.Equal(
        """
        public abstract class Spm.Core.Tests.House.Samples.PublicShape<T> : IDisposable where T : struct, IEquatable<T>
            public const string Name = "a \"b\"";
            public static readonly PublicShape<int>? None;
            protected readonly int Rest;
            protected PublicShape(long count, string? note = null);
            public int Count { get; init; }
            public string this[int place, char letter] { get; protected set; }
            public abstract IReadOnlyList<string?> Notes { get; }
            public event Action<T?>? Changed;
            public void Dispose();
            public override string ToString();
            public static bool TryParse(string? text, out Uri? result);
            public TOther With<TOther>(in T value, Func<string?, TOther>? make, DayOfWeek day = DayOfWeek.Monday, (int, string?)? pair = null, T? other = null, T rest = default) where TOther : class, new();
            public static explicit operator string(PublicShape<T> shape);
            public static bool operator >(PublicShape<T> left, PublicShape<T> right);
            public static bool operator <(PublicShape<T> left, PublicShape<T> right);

        """.ReplaceLineEndings("\n"),
        PublicApi.Of([typeof(Samples.PublicShape<>)]));

    [Fact]
    public void Difference_NewAndGoneMembers_NamesBoth() => Assert.Equal(
        [
            "- public enum Spm.Core.A … One = 1",
            "+ public enum Spm.Core.A … Two = 2",
            "- public sealed class Spm.Core.B : IDisposable",
        ],
        PublicApi.Difference(
            "public enum Spm.Core.A\n    One = 1\npublic sealed class Spm.Core.B : IDisposable\n",
            "public enum Spm.Core.A\n    Two = 2\n"));

    [Fact]
    public void Difference_SameText_IsEmpty()
    {
        var text = PublicApi.Of(typeof(Language).Assembly);

        Assert.Empty(PublicApi.Difference(text, text));
    }
}
