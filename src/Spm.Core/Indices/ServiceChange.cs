namespace Spm.Core.Indices;

/// <summary>What a calculator did to a service as a whole.</summary>
internal enum ServiceChange
{
    /// <summary>The service is missing from the mean.</summary>
    LeftOut = 0,

    /// <summary>The service counts 0.</summary>
    Zero = 1,

    /// <summary>The service counts 1.</summary>
    Full = 2,

    /// <summary>Every service without reported recipients is missing from the mean.</summary>
    UnreportedLeftOut = 3,
}
