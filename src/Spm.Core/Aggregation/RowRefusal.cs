using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>Why a row has no place in a tally, before anybody says where the row stood.</summary>
internal sealed class RowRefusal(FindingDefinition definition, params object[] arguments)
{
    public FindingDefinition Definition { get; } = definition;

    public Finding At(FindingPlace place) => new(Definition, place, arguments);
}
