using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

public sealed partial class SolverAnswer
{
    /// <summary>That the duty remains everybody, with the number of recipients who stay unserved, each service in its own unit.</summary>
    public string Duty(Language language)
    {
        var known = Unserved.Where(people => people.After > 0).ToArray();
        var open = PrintedCount.Of(known.Sum(people => people.After!.Value), language);
        var unknown = Unserved.Count(people => people.After is null);
        if (language == Language.Indonesian)
        {
            return "Kewajiban tetap melayani 100 persen warga yang berhak, berapa pun indeksnya: "
                + $"{open} penerima pada {known.Length} layanan masih belum terlayani"
                + (unknown == 0 ? "." : $", dan pada {unknown} layanan lain jumlahnya tidak diketahui.");
        }

        return "The duty remains to serve 100 per cent of those entitled, whatever the index: "
            + $"{open} recipients in {known.Length} {(known.Length == 1 ? "service" : "services")} stay unserved"
            + (unknown == 0 ? "." : $", and in {unknown} more services the number is not known.");
    }

    /// <summary>How sure the answer is, with the bound where it is not proven.</summary>
    public string Certainty(Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        return Status switch
        {
            SolverStatus.Optimal => isIndonesian ? "Terbukti: tidak ada yang lebih baik." : "Proven: nothing is better.",
            SolverStatus.BestFound when Request.Objective == SolverObjective.MostPeople => isIndonesian
                ? $"Terbaik yang ditemukan; terbukti tidak mungkin lebih dari {Amount(Bound!.Value, language)} penerima."
                : $"The best found; proven that no more than {Amount(Bound!.Value, language)} recipients are possible.",
            SolverStatus.BestFound => isIndonesian
                ? $"Terbaik yang ditemukan; paling banyak {Amount(Reached - Bound!.Value, language)} di atas yang optimal."
                : $"The best found; at most {Amount(Reached - Bound!.Value, language)} above the optimum.",
            SolverStatus.Impossible => Obstacle!.Describe(language),
            SolverStatus.Undecided => isIndonesian ? "Batas langkah tercapai sebelum ada jawaban." : "The node limit was reached before there was an answer.",
            _ => isIndonesian ? "Permintaan ditolak; lihat catatannya." : "The request was refused; see the findings.",
        };
    }

    /// <summary>Whether there are ties, and which rule chose among them.</summary>
    public string TieRule(Language language) => (HasTies, language == Language.Indonesian) switch
    {
        (true, true) => "Ada pilihan lain yang sama baiknya; dipilih yang melayani lebih banyak penerima, lalu menurut urutan katalog dan langkah pencarian.",
        (true, false) => "Other choices are just as good; more recipients served decided, then the order of the catalogue and of the search.",
        (false, true) => "Tidak ada pilihan lain yang sama baiknya.",
        (false, false) => "No other choice is just as good.",
        (_, true) => "Belum dipastikan apakah ada pilihan lain yang sama baiknya; yang melayani lebih banyak penerima didahulukan.",
        (_, false) => "Whether other choices are just as good was not settled; more recipients served go first.",
    };

    /// <summary>Short: status, units, cost and rating.</summary>
    public override string ToString() => $"{Status}: {Units} units{(Cost is { } cost ? $", {cost.ToString(Language.English)}" : "")}, {PublishedBefore} → {PublishedAfter}";

    /// <summary>The answer's own number in what the objective counts.</summary>
    internal Int128 Reached => Request.Objective switch
    {
        SolverObjective.FewestUnits => Units,
        SolverObjective.LeastCost => Cost!.Value.Sen,
        _ => People,
    };

    private string Amount(Int128 amount, Language language) => Request.Objective == SolverObjective.LeastCost
        ? Rupiah.FromSen(amount).ToString(language)
        : PrintedCount.Of((long)amount, language);
}
