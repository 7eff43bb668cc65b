using Spm.Core.Testing.House;

namespace Spm.Core.Tests.House;

/// <summary>The tests of each framework run on that framework's own runtime where the whole check asks for it.</summary>
public class RuntimeTests
{
    [Fact]
    public void Runtime_IsTheOneBuiltFor() => RealRuntime.Check();
}
