using System.Reflection;

namespace Spm.Core.Json.Tests.House;

internal static class JsonLibrary
{
    public static readonly Assembly Assembly = Assembly.Load("Spm.Core.Json");
}
