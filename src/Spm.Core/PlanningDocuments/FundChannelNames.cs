namespace Spm.Core.PlanningDocuments;

/// <summary>Printed words for channels of money (<i>sebutan jalur sumber dana</i>).</summary>
[LegalTerm("sebutan jalur sumber dana")]
public static class FundChannelNames
{
    /// <summary>The words in a language, such as <c>dana desa</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The channel is not a named one.</exception>
    public static string Name(this FundChannel channel, Language language) => (channel, language) switch
    {
        (FundChannel.Apbd, _) => "APBD",
        (FundChannel.Blud, _) => "BLUD",
        (FundChannel.Village, Language.Indonesian) => "APB Desa",
        (FundChannel.Village, _) => "village budget",
        (FundChannel.Apbn, _) => "APBN",
        (FundChannel.Csr, Language.Indonesian) => "CSR dan swadaya",
        (FundChannel.Csr, _) => "companies and the public",
        (FundChannel.Other, Language.Indonesian) => "sumber lain di luar APBD",
        (FundChannel.Other, _) => "another source outside the APBD",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Not a named channel."),
    };

    /// <summary>True when the money is part of the row's ceiling and closes against a DPA; money of other channels stands beside it.</summary>
    public static bool IsInBudget(this FundChannel channel) => channel == FundChannel.Apbd;
}
