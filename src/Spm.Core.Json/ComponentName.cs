using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>The names of the components of quality in JSON; goods and services stand apart, and count as one component.</summary>
internal static class ComponentName
{
    public const string Accepted = "goods, services, staff, procedure";

    public static string Of(QualityComponent component) => component switch
    {
        QualityComponent.Goods => "goods",
        QualityComponent.ServiceRendered => "services",
        QualityComponent.Staff => "staff",
        QualityComponent.Procedure => "procedure",
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "Not a named component."),
    };

    public static QualityComponent? Find(string name) => name switch
    {
        "goods" => QualityComponent.Goods,
        "services" => QualityComponent.ServiceRendered,
        "staff" => QualityComponent.Staff,
        "procedure" => QualityComponent.Procedure,
        _ => null,
    };
}
