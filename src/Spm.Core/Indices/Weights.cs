using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>How much recipients and quality weigh in a service's index (<i>bobot</i>).</summary>
/// <remarks>A dated rule: values of 2019 to 2021 never enter 80-20.</remarks>
[LegalTerm("bobot", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed class Weights : Policy
{
    private Weights(string name, int recipients, int quality, LegalBasis basis, string indonesian, string english)
        : base("weights", name, basis, indonesian, english)
    {
        Recipients = recipients;
        Quality = quality;
    }

    /// <summary><c>80-20</c>: 80 per cent recipients, 20 per cent minimum quality; from budget year 2022.</summary>
    public static Weights EightyTwenty { get; } = new(
        "80-20",
        4,
        1,
        new LegalBasis("Permendagri 59/2021 Lampiran (belum dibaca)", "SEEN[S03,S13b] pada dua aplikasi; INFERRED berlaku mulai 2022"),
        "80 persen penerima, 20 persen mutu minimal",
        "80 per cent recipients, 20 per cent minimum quality");

    /// <summary><c>recipients-only</c>: recipients alone; budget years 2019 to 2021.</summary>
    public static Weights RecipientsOnly { get; } = new(
        "recipients-only",
        1,
        0,
        new LegalBasis("Permendagri 100/2018", "SEEN[S40] slide Bangda 6 Juli 2022; SEEN[S41] pers 2022"),
        "penerima saja",
        "recipients alone");

    /// <summary>Every value; the first is the default from 2022.</summary>
    public static IReadOnlyList<Weights> All { get; } = Array.AsReadOnly<Weights>([EightyTwenty, RecipientsOnly]);

    /// <summary>Whole parts given to the share of recipients.</summary>
    public int Recipients { get; }

    /// <summary>Whole parts given to quality; 0 leaves quality out.</summary>
    public int Quality { get; }
}
