namespace Spm.Core.Indices;

/// <summary>What a calculator rounds on the way, before it averages.</summary>
internal enum RoundingStage
{
    /// <summary>Every recipients' share and every item's share; under a pooled sum the pooled share.</summary>
    Shares = 0,

    /// <summary>The quality share of every service.</summary>
    Quality = 1,

    /// <summary>Recipients' points and quality points of every service, each by itself, then added.</summary>
    ServicePoints = 2,

    /// <summary>The index of every service.</summary>
    Services = 3,

    /// <summary>The index of every urusan.</summary>
    Urusan = 4,

    /// <summary>Shares, quality, services and urusan, one after the other.</summary>
    EveryStep = 5,
}
