using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial class PolicySensitivity
{
    private readonly (string Indonesian, string English) _choice;

    /// <summary>One sentence: the largest movement in points of 100, rounded as the method publishes, the reading that makes it, and
    /// whether the rating hangs on the choice.</summary>
    public string Describe(Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        if (_value is null) return isIndonesian ? "Tidak ada indeks yang dapat dibandingkan." : "There is no index to compare.";
        var moves = (isIndonesian, Largest) switch
        {
            (true, { } largest) => $"{_choice.Indonesian} menggeser indeks {Points(largest, language)} poin ({largest.Policy})",
            (false, { } largest) => $"{_choice.English} moves the index by {Points(largest, language)} points ({largest.Policy})",
            (true, null) => $"{_choice.Indonesian} tidak menggeser indeks",
            (false, null) => $"{_choice.English} does not move the index",
        };
        if (!ChangesRating) return moves + (isIndonesian ? " dan tidak mengubah kategori." : " and does not change the rating.");

        var others = Ratings.Where(rating => rating != Rating).Select(rating => rating.Name()).ToList();
        if (Readings.Any(reading => reading is { Refusal: null, Value: null })) others.Add(isIndonesian ? "tanpa indeks" : "no index");
        var link = (isIndonesian, Largest) switch
        {
            (true, null) => ", tetapi dapat mengubah kategori menjadi ",
            (false, null) => ", but may change the rating to ",
            (true, _) => " dan dapat mengubah kategori menjadi ",
            (false, _) => " and may change the rating to ",
        };
        return moves + link + string.Join(isIndonesian ? " atau " : " or ", others) + ".";
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => Describe(Language.English);

    /// <summary>Points of 100 without their sign, rounded as the method publishes.</summary>
    internal static Percentage Printed(Ratio points, AchievementMethod method) =>
        Percentage.Round((points.Sign < 0 ? -points : points) / 100, method.Digits, method.Rounding);

    private string Points(PolicyReading reading, Language language)
    {
        var printed = Printed(reading.Movement!.Value, _rules.Method);
        var isTiny = printed.Units.IsZero;
        var number = (isTiny ? printed.Shift(1) : printed).ToString(language);
        return language == Language.Indonesian
            ? (isTiny ? "kurang dari " : "paling banyak ") + number
            : (isTiny ? "less than " : "at most ") + number;
    }
}
