namespace Spm.Core.Internal;

/// <summary>The caller vouches for this argument; it is not checked again, so no public member may carry it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class TrustedAttribute : Attribute;
