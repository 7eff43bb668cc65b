namespace Spm.Core.Tests.House.Samples;

/// <summary>Names an inexact number in its base alone.</summary>
internal sealed class Derived : List<double>;
