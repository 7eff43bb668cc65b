using System.Reflection;
using Xunit.Sdk;

namespace Spm.Core.Engines;

/// <summary>Runs a theory once for each engine at hand, by its name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EachEngineAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => EngineList.All.Select(engine => new object[] { engine.Name });
}
