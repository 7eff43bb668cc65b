namespace Spm.Core.Teams;

/// <summary>Printed words for guidance and oversight (<i>sebutan jenis pembinaan dan pengawasan</i>).</summary>
[LegalTerm("sebutan jenis pembinaan dan pengawasan")]
public static class GuidanceKindNames
{
    /// <summary>The name in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string Name(this GuidanceKind kind, Language language) => (kind, language) switch
    {
        (GuidanceKind.General, Language.Indonesian) => "pembinaan umum",
        (GuidanceKind.General, _) => "general guidance",
        (GuidanceKind.Technical, Language.Indonesian) => "pembinaan teknis",
        (GuidanceKind.Technical, _) => "technical guidance",
        (GuidanceKind.Oversight, Language.Indonesian) => "pengawasan",
        (GuidanceKind.Oversight, _) => "oversight",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind:D} is none of {string.Join(", ", Enum.GetNames<GuidanceKind>())}."),
    };
}
