using Spm.Core.Catalog;

namespace Spm.Core.ActionPlans;

/// <summary>A figure that no answer touches, and why (<i>angka yang tidak dihitung mundur</i>).</summary>
/// <remarks>Figures with nothing left to deliver are not listed: nobody would look for them.</remarks>
[LegalTerm("angka yang tidak dihitung mundur")]
public sealed class LeftOutFigure
{
    internal LeftOutFigure(ServiceType service, string? item, LeftOutReason reason)
    {
        Service = service;
        Item = item;
        Reason = reason;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The quality item; null for the recipients and for a list as a whole.</summary>
    public string? Item { get; }

    /// <summary>Why.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>Service, item and reason in words.</summary>
    public string Describe(Language language) =>
        $"{Service.ShortName} ({Service.Key}){(Item is null ? "" : $", \"{Item}\"")}: {(language == Language.Indonesian ? Indonesian : English)}";

    /// <summary>The English words.</summary>
    public override string ToString() => Describe(Language.English);

    private string Indonesian => Reason switch
    {
        LeftOutReason.NotApplicable => "tidak berlaku",
        LeftOutReason.NotYetDue => "belum waktunya",
        LeftOutReason.RequiredUnknown => "jumlah yang harus dilayani/dipenuhi tidak diketahui",
        LeftOutReason.SilenceLeftOut => "belum dilaporkan dan tidak dihitung; laporan akan mengubah pembagi rata-rata",
        LeftOutReason.ListNotReported => "daftar mutu belum dilaporkan",
        LeftOutReason.WithoutWeight => "mutu tidak berbobot menurut cara penghitungan ini",
        LeftOutReason.PoolUnknown => "ada butir lain tanpa jumlah kebutuhan, sehingga gabungan mutu tetap nol",
        LeftOutReason.ExcludedByRequest => "dikecualikan dalam permintaan",
        LeftOutReason.CostUnknown => "biayanya tidak disebut dalam permintaan",
        _ => throw new InvalidOperationException($"{Reason} has no words."),
    };

    private string English => Reason switch
    {
        LeftOutReason.NotApplicable => "not applicable",
        LeftOutReason.NotYetDue => "not yet due",
        LeftOutReason.RequiredUnknown => "the number required is not known",
        LeftOutReason.SilenceLeftOut => "not reported and left out; a report would change what is averaged",
        LeftOutReason.ListNotReported => "the quality list was not reported",
        LeftOutReason.WithoutWeight => "quality has no weight under this method",
        LeftOutReason.PoolUnknown => "another item has an unknown need, which keeps the pooled quality at nothing",
        LeftOutReason.ExcludedByRequest => "excluded by the request",
        LeftOutReason.CostUnknown => "the request gives no cost for it",
        _ => throw new InvalidOperationException($"{Reason} has no words."),
    };
}
