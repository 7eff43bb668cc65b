using Spm.Core.Law;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>Something in the library that carries out a provision, or rests on it.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Group">The type, table or room under which it is printed.</param>
/// <param name="Name">The entry, code or member; empty where the group says it all.</param>
/// <param name="Owner">The type whose tests hold it.</param>
/// <param name="Citation">The citation word for word.</param>
/// <param name="Basis">How it is known; null where only the provision is named.</param>
internal sealed record Carrier(CarrierKind Kind, string Group, string Name, Type Owner, string Citation, LegalBasis? Basis);
