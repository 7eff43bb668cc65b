namespace Spm.Core.Testing.House;

/// <summary>Proves on which runtime the tests run; without <c>SPM_REAL_RUNTIME=1</c> a newer one may stand in for an older.</summary>
public static class RealRuntime
{
#if NET10_0_OR_GREATER
    private const int Target = 10;
#else
    private const int Target = 8;
#endif

    public static void Check()
    {
        if (Environment.GetEnvironmentVariable("SPM_REAL_RUNTIME") == "1")
            Assert.Equal(Target, Environment.Version.Major);
        else
            Assert.True(Environment.Version.Major >= Target);
    }
}
