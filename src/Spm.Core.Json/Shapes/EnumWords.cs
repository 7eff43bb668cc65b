using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>The words of an enum: names of type and members in kebab-case. A class for each, so that an app holds those that it uses.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    public static Shape<T> Shape { get; } = Shapes.Words<T>(JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name));
}
