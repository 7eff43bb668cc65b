using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.House;

/// <summary>Nothing public appears, changes or goes without a line in tests/api.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApprovedApi.Check(JsonLibrary.Assembly);
}
