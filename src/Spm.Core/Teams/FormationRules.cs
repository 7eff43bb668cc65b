using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Teams;

/// <summary>Decree, term, members and tasks of a team.</summary>
internal static class FormationRules
{
    public static void Check(TeamNotes notes)
    {
        Decree(notes);
        Term(notes);
        if (notes.Team.Decree is null && notes.Team.Members.Count == 0) return;
        Members(notes);
        Agencies(notes);
        Tasks(notes);
    }

    private static void Decree(TeamNotes notes)
    {
        if (notes.Team.Decree is not { } decree)
        {
            notes.Add(TeamFindings.DecreeMissing, null, notes.RegionName);
            return;
        }

        if (decree.Number is null) notes.Add(TeamFindings.DecreeWithoutNumber, null, decree);
        if (decree.Date is null) notes.Add(TeamFindings.DecreeWithoutDate, null, decree);
        if (decree.Kind != RegionalDocumentKind.HeadOfRegionDecree) notes.Add(TeamFindings.DecreeOfAnotherKind, null, decree);
    }

    private static void Term(TeamNotes notes)
    {
        if (notes.First > notes.End) notes.Add(TeamFindings.TermReversed, null, notes.First, notes.End);
        else if (notes.End < notes.On) notes.Add(TeamFindings.TeamExpired, null, notes.End, notes.On);
        else if (notes.First > notes.On) notes.Add(TeamFindings.TeamNotYetInForce, null, notes.First, notes.On);
    }

    private static void Members(TeamNotes notes)
    {
        var members = notes.Team.Members;
        foreach (var seats in notes.Rules.Seats.Where(seat => seat.IsCompulsory).GroupBy(seat => seat.Role))
        {
            if (members.Any(member => member.Role == seats.Key)) continue;
            notes.Add(TeamFindings.RoleEmpty, null, Bilingual.Of(language => seats.Key.Name(language)), Bilingual.Join(", ", seats.Select(seat => Bilingual.Of(seat.Office))));
        }

        for (var at = 0; at < members.Count; at++)
            if (string.IsNullOrWhiteSpace(members[at].Office)) notes.Add(TeamFindings.MemberWithoutOffice, null, at + 1);
    }

    /// <summary>Services of which no agency has a member; those of the same agencies stand together.</summary>
    private static void Agencies(TeamNotes notes)
    {
        if (notes.Region is not { } region) return;
        var map = notes.Catalog.AgenciesOf(region);
        var present = notes.Team.Members.Where(member => member.Agency is not null).Select(member => map.Find(member.Agency!)).OfType<Agency>().ToHashSet();
        var missing = notes.Catalog.OwedBy(region).Owed
            .Select(service => (service.Key, Agencies: map.For(service)))
            .Where(service => service.Agencies.Count > 0 && !service.Agencies.Any(present.Contains));
        foreach (var group in missing.GroupBy(service => Bilingual.Of(language => string.Join(language == Language.Indonesian ? " atau " : " or ", service.Agencies))))
            notes.Add(TeamFindings.AgencyNotInTeam, null, group.Key, string.Join(", ", group.Select(service => service.Key)));
    }

    /// <summary>A recalled task is no reason to call a decree incomplete, nor is one that the team may leave.</summary>
    private static void Tasks(TeamNotes notes)
    {
        if (notes.Team.Tasks is not { } given) return;
        var named = given.Select(LooseName.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var task in notes.Rules.Tasks.Where(task => !task.IsOptional && task.Basis.Confidence == Confidence.Seen))
        {
            if (!named.Contains(LooseName.Of(task.Key)) && !named.Contains(LooseName.Of(task.Name(Language.Indonesian))))
                notes.Add(TeamFindings.TaskNotInDecree, null, Bilingual.Of(task.Name));
        }
    }
}
