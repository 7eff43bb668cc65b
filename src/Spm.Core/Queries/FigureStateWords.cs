using Spm.Core.Internal;

namespace Spm.Core.Queries;

/// <summary>The words of a caller's column for the states of a row (<i>kata status dalam tabel</i>); null in the column leaves it to the numbers.</summary>
/// <remarks>Immutable. Compared byte by byte; a column of numbers is compared by its digits.</remarks>
/// <param name="Reported">Numbers are given.</param>
/// <param name="NotReported">Done is not given.</param>
/// <param name="NotApplicable">Nobody or nothing is owed.</param>
/// <param name="NotYetDue">The time has not come.</param>
[LegalTerm("kata status dalam tabel")]
public sealed record FigureStateWords(
    string Reported = "reported", string NotReported = "not-reported", string NotApplicable = "not-applicable", string NotYetDue = "not-yet-due")
{
    /// <summary>Numbers are given.</summary>
    public string Reported { get; init => field = Word(value); } = Word(Reported);

    /// <summary>Done is not given.</summary>
    public string NotReported { get; init => field = Word(value); } = Word(NotReported);

    /// <summary>Nobody or nothing is owed.</summary>
    public string NotApplicable { get; init => field = Word(value); } = Word(NotApplicable);

    /// <summary>The time has not come.</summary>
    public string NotYetDue { get; init => field = Word(value); } = Word(NotYetDue);

    internal bool AreDistinct => new HashSet<string>([Reported, NotReported, NotApplicable, NotYetDue], StringComparer.Ordinal).Count == 4;

    private static string Word(string value) => OneLine.Is(Require.Text(value))
        ? value
        : throw new ArgumentException("A word of a state must not hold control characters or unpaired surrogates.", nameof(value));
}
