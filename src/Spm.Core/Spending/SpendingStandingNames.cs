namespace Spm.Core.Spending;

/// <summary>Printed words for how rows enter the sums (<i>sebutan kedudukan baris belanja</i>).</summary>
[LegalTerm("sebutan kedudukan baris belanja")]
public static class SpendingStandingNames
{
    /// <summary>The words in a language, such as <c>belanja lain</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not a named one.</exception>
    public static string Name(this SpendingStanding standing, Language language) => (standing, language) switch
    {
        (SpendingStanding.Counted, Language.Indonesian) => "belanja SPM",
        (SpendingStanding.Counted, _) => "SPM spending",
        (SpendingStanding.WithoutCeiling, Language.Indonesian) => "baris SPM tanpa pagu",
        (SpendingStanding.WithoutCeiling, _) => "SPM row without a ceiling",
        (SpendingStanding.WithoutService, Language.Indonesian) => "ditandai SPM, tidak masuk jenis pelayanan dasar mana pun",
        (SpendingStanding.WithoutService, _) => "tagged as SPM, fits no service",
        (SpendingStanding.LeftOut, Language.Indonesian) => "membiayai beberapa layanan, tidak dibagi",
        (SpendingStanding.LeftOut, _) => "pays for several services, not divided",
        (SpendingStanding.TaggedByDocumentOnly, Language.Indonesian) => "ditandai SPM hanya oleh dokumen",
        (SpendingStanding.TaggedByDocumentOnly, _) => "tagged as SPM by the document only",
        (SpendingStanding.NotLookedUp, Language.Indonesian) => "tidak dapat dicocokkan dengan penandaan SPM",
        (SpendingStanding.NotLookedUp, _) => "cannot be looked up in the tagging",
        (SpendingStanding.Other, Language.Indonesian) => "belanja lain",
        (SpendingStanding.Other, _) => "other spending",
        (SpendingStanding.Subtotal, Language.Indonesian) => "jumlah antara",
        (SpendingStanding.Subtotal, _) => "subtotal",
        (SpendingStanding.Unread, Language.Indonesian) => "kode tidak terbaca",
        (SpendingStanding.Unread, _) => "code not readable",
        (SpendingStanding.Superseded, Language.Indonesian) => "digantikan dokumen perangkat daerah",
        (SpendingStanding.Superseded, _) => "superseded by the agency's own document",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, $"{standing:D} is no standing of a row."),
    };

    /// <summary>True when the row's money is part of total spending: each rupiah once.</summary>
    public static bool IsInTotal(this SpendingStanding standing) => standing <= SpendingStanding.Other;

    /// <summary>True when the row pays for a service and counts there.</summary>
    internal static bool IsSpm(this SpendingStanding standing) => standing <= SpendingStanding.WithoutCeiling;
}
