using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Spm.Core.Testing;

/// <summary>Runs a law over thousands of generated cases inside a fact.</summary>
/// <remarks><c>SPM_REPLAY</c> repeats a failing run with the seed from its message; <c>SPM_CASES</c> sets how many cases a law gets,
/// and a law that asks for more or fewer than <see cref="Cases"/> keeps its proportion. A failing case that can say so is printed as a vector.</remarks>
public static partial class Laws
{
    public const int Cases = 1_000;

    public static void Hold<T>(Arbitrary<T> values, Func<T, bool> law, int cases = Cases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, law), cases, name);

    public static void Hold<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> law, int cases = Cases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, law), cases, name);

    public static void Hold<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> law, int cases = Cases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, third, law), cases, name);

    /// <summary>For laws that assert: a case fails by throwing.</summary>
    public static void Hold<T>(Arbitrary<T> values, Action<T> law, int cases = Cases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, law), cases, name);

    /// <inheritdoc cref="Hold{T}(Arbitrary{T}, Action{T}, int, string)"/>
    public static void Hold<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> law, int cases = Cases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, law), cases, name);

    /// <summary>For laws composed elsewhere: labels, several generators, conditions.</summary>
    public static void Check(Property law, int cases = Cases, [CallerMemberName] string name = "")
    {
        var last = new LastCase(Config.QuickThrowOnFailure.Runner);
        var config = Config.QuickThrowOnFailure
            .WithRunner(last)
            .WithMaxTest(Asked(cases))
            .WithName(name)
            .WithReplay(Replay());
        try
        {
            law.Check(config);
        }
        catch (Exception broken)
        {
            throw new LawBrokenException(Message(broken, last.Source?.Vector(name), name));
        }
    }

    /// <summary>How many cases a law gets that asks for this many.</summary>
    public static int Asked(int cases) => Math.Max(1, (int)((long)cases * Number("SPM_CASES", Cases) / Cases));

    private static string Message(Exception broken, string? vector, string name)
    {
        // The last one named is the nearest to the failing case; a law that fails at once names only the run's own.
        var seed = Seed().Matches(broken.Message).LastOrDefault();
        var message = broken.Message;
        if (vector is not null) message += $"\nAs a vector, with the answers of the slow oracle:\n{vector}";
        if (seed is not null)
            message += $"\nTo repeat this case: SPM_REPLAY={seed.Groups[1].Value} dotnet test tests/{typeof(Laws).Assembly.GetName().Name} -f net10.0 --filter {name}";
        return message;
    }

    [GeneratedRegex(@"(?:shrinks?\) |step with )\((\d+,\d+(?:,\d+)?)\)")]
    private static partial Regex Seed();

    private static FSharpOption<Replay>? Replay()
    {
        var text = Environment.GetEnvironmentVariable("SPM_REPLAY");
        if (string.IsNullOrEmpty(text))
            return null;

        var parts = text.Split(',');
        var seed = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        var size = parts.Length > 2 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
        return FSharpOption<Replay>.Some(new Replay(seed, size));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
