using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>The names of the components of quality in JSON; goods and services stand apart, and count as one component.</summary>
internal static class ComponentName
{
    public static IReadOnlyList<string> Accepted { get; } = [.. Enum.GetValues<QualityComponent>().Select(Of)];

    public static string Of(QualityComponent component) => component switch
    {
        QualityComponent.Goods => "goods",
        QualityComponent.ServiceRendered => "services",
        QualityComponent.Staff => "staff",
        QualityComponent.Procedure => "procedure",
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "Not a named component."),
    };

    /// <summary>The component of an accepted name.</summary>
    public static QualityComponent Find(string accepted) => Enum.GetValues<QualityComponent>().First(component => Of(component) == accepted);
}
