namespace Spm.Core.PlanningDocuments;

/// <summary>Printed words and letters for what differs between documents (<i>sebutan hal yang berbeda antardokumen</i>).</summary>
[LegalTerm("sebutan hal yang berbeda antardokumen")]
public static class ServiceChainAspectNames
{
    /// <summary>The words, such as <c>target</c> or <c>hilang</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named aspect.</exception>
    public static string Name(this ServiceChainAspect aspect, Language language) => Words(aspect, language).Name;

    /// <summary>One letter for a narrow table, such as <c>T</c> or <c>H</c>; its legend is <see cref="Name"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named aspect.</exception>
    public static string Letter(this ServiceChainAspect aspect, Language language) => Words(aspect, language).Letter;

    private static (string Letter, string Name) Words(ServiceChainAspect aspect, Language language) => (aspect, language) switch
    {
        (ServiceChainAspect.Missing, Language.Indonesian) => ("H", "hilang"),
        (ServiceChainAspect.Missing, _) => ("L", "lost"),
        (ServiceChainAspect.Unplanned, Language.Indonesian) => ("M", "muncul tanpa rencana"),
        (ServiceChainAspect.Unplanned, _) => ("N", "new, not planned"),
        (ServiceChainAspect.SubKegiatan, Language.Indonesian) => ("B", "baris sub kegiatan"),
        (ServiceChainAspect.SubKegiatan, _) => ("R", "rows of sub kegiatan"),
        (ServiceChainAspect.Target, _) => ("T", "target"),
        (ServiceChainAspect.Unit, Language.Indonesian) => ("S", "satuan"),
        (ServiceChainAspect.Unit, _) => ("U", "unit"),
        (ServiceChainAspect.Money, Language.Indonesian) => ("U", "uang"),
        (ServiceChainAspect.Money, _) => ("M", "money"),
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Not a named aspect."),
    };
}
