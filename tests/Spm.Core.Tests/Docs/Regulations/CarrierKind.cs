namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>In the order in which they are printed.</summary>
internal enum CarrierKind
{
    /// <summary>A public type whose legal term names the provision.</summary>
    Type,

    /// <summary>A method or value that is marked with the provision.</summary>
    Member,

    /// <summary>A row of a table.</summary>
    Entry,

    /// <summary>A value in code with its legal basis, such as a policy.</summary>
    Value,

    /// <summary>A finding of the register.</summary>
    Finding,
}
