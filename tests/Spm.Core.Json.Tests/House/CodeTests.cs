using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.House;

/// <summary>The rules for the code of Spm.Core.Json.</summary>
public class CodeTests : CodeContract
{
    public CodeTests()
        : base(JsonLibrary.Assembly, "src/Spm.Core.Json")
    {
    }
}
