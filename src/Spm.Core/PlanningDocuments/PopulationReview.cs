using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which numbers of those entitled can be used, and where fewer are planned than entitled.</summary>
internal static class PopulationReview
{
    private static readonly Bilingual OutOfRange = new("harus antara 0 dan 9.007.199.254.740.991", "it must be between 0 and 9,007,199,254,740,991");
    private static readonly Bilingual Twice = new("tercantum lebih dari sekali dengan jumlah yang berbeda", "it stands more than once with different numbers");

    public static void Check(IEnumerable<ServicePopulation> populations, AlignmentFacts facts, AlignmentNotes notes)
    {
        foreach (var group in populations.Where(population => population.Year == facts.Year).GroupBy(population => population.Service.Key, StringComparer.Ordinal))
        {
            var numbers = group.Select(population => (population.Entitled, population.Planned)).Distinct().ToArray();
            var first = group.Aggregate((one, other) => SourceOrder.Compare(one.Place, other.Place) <= 0 ? one : other);
            if (numbers.Length > 1) notes.Add(AlignmentFindings.PopulationUnusable, null, group.Key, first.Place, first.Service.OfficialName, Twice);
            else if (IsWrong(first.Entitled) || IsWrong(first.Planned)) notes.Add(AlignmentFindings.PopulationUnusable, null, group.Key, first.Place, first.Service.OfficialName, OutOfRange);
            else Use(first, facts, notes);
        }
    }

    private static void Use(ServicePopulation population, AlignmentFacts facts, AlignmentNotes notes)
    {
        if (population.Entitled is not { } entitled) return;
        facts.Learn(population.Service, entitled);
        if (population.Planned is not { } planned || planned >= entitled) return;
        var (some, all) = (PrintedNumber.Of(planned), PrintedNumber.Of(entitled));
        notes.Add(AlignmentFindings.TargetBelowWhole, null, population.Service.Key, population.Place, new Bilingual($"{some.Indonesian} dari {all.Indonesian}", $"{some.English} of {all.English}"));
    }

    private static bool IsWrong(long? count) => count is < 0 or > Figure.MostCount;
}
