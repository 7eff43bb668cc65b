using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.House;

/// <summary>The manners of every public type of Spm.Core.Json.</summary>
public class PublicTypeTests : PublicTypeContract
{
    public PublicTypeTests()
        : base(JsonLibrary.Assembly)
    {
    }
}
