using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Derivations;

/// <summary>Small figures whose derivations can be worked out in the head.</summary>
internal static class WorkedCases
{
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";
    public const string Births = "kabkota.kesehatan.ibu-bersalin";
    public const string Relocated = "kabkota.perumahan-rakyat.rumah-relokasi-program";
    public const string Victims = "kabkota.sosial.korban-bencana";
    public const string ProvinceVictims = "provinsi.sosial.korban-bencana";
    public const string Children = "kabkota.sosial.anak-telantar-luar-panti";

    /// <summary>Recipients 2/3, quality 0/3, 1/3, 2/3: (4 × 2/3 + 1/3) / 5 = 3/5.</summary>
    public static ServiceFigures Thirds { get; } = new(
        Mothers, Figure.Reported(3, 2), [Item("a", 3, 0), Item("b", 3, 1, QualityComponent.Staff), Item("c", 3, 2, QualityComponent.Procedure)]);

    public static ServiceFigures TwoOfEveryGap { get; } = new(
        Births, Figure.Reported(10, 9),
        [
            new("x", QualityComponent.Goods, Figure.Of(5, null)), new("y", QualityComponent.Goods, Figure.NotApplicable("tidak ada alat")),
            new("z", QualityComponent.Staff, Figure.NotYetDue("pengadaan triwulan IV")), new("w", QualityComponent.Staff, Figure.Reported(0, 0)),
        ]);

    public static QualityFigure Item(string label, long required, long done, QualityComponent component = QualityComponent.Goods) => new(label, component, Figure.Reported(required, done));

    /// <param name="policies">Such as <c>cap=none quality=pooled-sum</c>; empty for the usual method.</param>
    /// <param name="figures">Services.</param>
    public static RegionIndex Measure(string policies, params ServiceFigures[] figures) => policies.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(new Case(AchievementMethod.Permendagri59, figures), (made, policy) => made.With(policy.Split('=')[0], policy.Split('=')[1])).Measure();
}
