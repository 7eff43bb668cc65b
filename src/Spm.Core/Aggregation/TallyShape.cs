using Spm.Core.Catalog;

namespace Spm.Core.Aggregation;

/// <summary>The subjects of regions that owe the same services, and where each stands among a region's cells.</summary>
internal sealed class TallyShape
{
    private readonly int[] _places;

    public TallyShape(TallySubject[] subjects, HashSet<ServiceType> services)
    {
        var own = Array.FindAll(subjects, subject => services.Contains(subject.Service));
        Subjects = Array.AsReadOnly(own);
        _places = new int[subjects.Length];
        Array.Fill(_places, -1);
        for (var at = 0; at < own.Length; at++) _places[own[at].Ordinal] = at;
    }

    public IReadOnlyList<TallySubject> Subjects { get; }

    public int PlaceOf(int subject) => _places[subject];
}
