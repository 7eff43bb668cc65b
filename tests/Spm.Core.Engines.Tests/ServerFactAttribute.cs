
namespace Spm.Core.Engines;

/// <summary>A test of one server, skipped with its reason where the environment has no address of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerFactAttribute : FactAttribute
{
    /// <param name="variables">The variables that must hold an address.</param>
    public ServerFactAttribute(params string[] variables)
    {
        if (variables.FirstOrDefault(variable => EngineList.Address(variable) is null) is { } missing)
            Skip = $"{missing} is not set; tests/engines/run starts the engines and sets it.";
    }
}
