using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>How figures become indices (<i>cara penghitungan indeks pencapaian SPM</i>): one value for every policy.</summary>
/// <remarks>Immutable; change one reading with <c>method with { Cap = CapPolicy.None }</c>. Equal when every policy is.</remarks>
[LegalTerm("cara penghitungan indeks pencapaian SPM", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed partial record AchievementMethod
{
    private AchievementMethod()
    {
    }

    /// <summary>The method from budget year 2022: 80 per cent recipients, 20 per cent quality.</summary>
    public static AchievementMethod Permendagri59 { get; } = new();

    /// <summary>The method of budget years 2019 to 2021: recipients alone.</summary>
    public static AchievementMethod Permendagri100 { get; } = new() { Weights = Weights.RecipientsOnly };

    /// <summary>How digits and rounding are known: published rows show two decimals and exclude cutting off; halves are not settled.</summary>
    public static LegalBasis RoundingBasis { get; } = new("tidak diatur", "INFERRED dari enam baris jumlah dan persentase terbit");

    /// <summary>How much recipients and quality weigh.</summary>
    public Weights Weights { get; init => field = Require.NotNull(value); } = Weights.EightyTwenty;

    /// <summary>How quality items become one share.</summary>
    public QualityReading Quality { get; init => field = Require.NotNull(value); } = QualityReading.MeanOfIndicators;

    /// <summary>What happens to a share above 1.</summary>
    public CapPolicy Cap { get; init => field = Require.NotNull(value); } = CapPolicy.AtOne;

    /// <summary>What a service counts when nobody had to be served.</summary>
    public ZeroRequiredPolicy ZeroRequired { get; init => field = Require.NotNull(value); } = ZeroRequiredPolicy.NotApplicable;

    /// <summary>What silence counts.</summary>
    public NotReportedPolicy NotReported { get; init => field = Require.NotNull(value); } = NotReportedPolicy.Zero;

    /// <summary>What a figure counts whose time has not come.</summary>
    public NotYetDuePolicy NotYetDue { get; init => field = Require.NotNull(value); } = NotYetDuePolicy.LeftOut;

    /// <summary>What a quality item counts when none of it was required.</summary>
    public QualityZeroRequiredPolicy QualityZeroRequired { get; init => field = Require.NotNull(value); } = QualityZeroRequiredPolicy.NotApplicable;

    /// <summary>What a catalogue item counts that the submission does not list.</summary>
    public UnlistedIndicatorPolicy UnlistedIndicator { get; init => field = Require.NotNull(value); } = UnlistedIndicatorPolicy.LeftOut;

    /// <summary>What the index is when no quality item is left.</summary>
    public NoQualityPolicy NoQuality { get; init => field = Require.NotNull(value); } = NoQualityPolicy.RecipientsAlone;

    /// <summary>How services become an urusan's index.</summary>
    public ServiceToUrusan ServiceToUrusan { get; init => field = Require.NotNull(value); } = ServiceToUrusan.Mean;

    /// <summary>How a region's index is formed.</summary>
    public UrusanToRegion UrusanToRegion { get; init => field = Require.NotNull(value); } = UrusanToRegion.MeanOfUrusan;

    /// <summary>How regions become a national index.</summary>
    public RegionToNation RegionToNation { get; init => field = Require.NotNull(value); } = RegionToNation.MeanOfLevelMeans;

    /// <summary>Which value a rating is decided on.</summary>
    public RatingBasis RatingOn { get; init => field = Require.NotNull(value); } = RatingBasis.Exact;

    /// <summary>Decimals of published percentages, 0 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set outside 0..6.</exception>
    public int Digits { get; init => field = Require.InRange(value, 0, Percentage.MostDigits); } = 2;

    /// <summary>How published percentages are rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to no named mode.</exception>
    public RoundingMode Rounding { get; init => field = Require.Defined(value); }

    /// <summary>Whether a published number may be rounded across a rating bound.</summary>
    public RoundingGuard Guard { get; init => field = Require.NotNull(value); } = RoundingGuard.NeverAcrossABound;

    /// <summary>Every reading that is a policy of its own, in the order of the calculation; digits and rounding stand beside.</summary>
    public IReadOnlyList<Policy> Policies =>
    [
        Weights, Quality, Cap, ZeroRequired, NotReported, NotYetDue, QualityZeroRequired, UnlistedIndicator, NoQuality,
        ServiceToUrusan, UrusanToRegion, RegionToNation, RatingOn, Guard,
    ];

    /// <summary>Every key with its value: <c>weights=80-20 quality=mean-of-indicators …</c>.</summary>
    public override string ToString() => string.Join(' ', Settings.Select(setting => $"{setting.Key}={setting.Value}"));
}
