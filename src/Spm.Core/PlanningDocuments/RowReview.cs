using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What is amiss within one row: code, years, amounts, sources, tag.</summary>
/// <param name="facts">What the lists say.</param>
/// <param name="notes">Where findings go.</param>
/// <param name="document">The document of the rows.</param>
/// <param name="inForce">True when its ceilings are those that spending is held against.</param>
internal sealed class RowReview(AlignmentFacts facts, AlignmentNotes notes, PlanningDocument document, bool inForce)
{
    private readonly bool _saysTags = document.Rows.Any(row => row.Tag is not null);

    public void Check(PlacedRow row)
    {
        if (facts.Options.SpmOnly && row.Row.Code is not null && !facts.IsSpm(row)) return;
        CheckCode(row);
        CheckYears(row);
        CheckMoney(row);
        TagReview.Check(row, facts, notes, _saysTags);
    }

    private void CheckCode(PlacedRow row)
    {
        var reading = row.Row.Reading;
        if (reading.Code is not { } code)
        {
            if (row.Row.Service is null || reading.Problem != CodeProblem.Missing)
                notes.Add(AlignmentFindings.CodeUnreadable, row, Bilingual.Of(language => reading.DescribeProblem(language) ?? "", reading.Text));
            return;
        }

        if (reading.Repairs.Count > 0)
            notes.Add(AlignmentFindings.CodeRepaired, row, OneLine.Of(reading.Text), code, Bilingual.Join("; ", reading.Repairs.Select(repair => Bilingual.Of(repair.Describe))));
        if (!facts.FitsLevelDigit(code)) notes.Add(AlignmentFindings.LevelDigitDiffers, row, code.LevelDigit!.Value, facts.Region);
        if (document.Nomenclature is { } version) LookUp(row, code, version);
    }

    private void LookUp(PlacedRow row, NomenclatureCode code, NomenclatureVersion version)
    {
        var list = facts.Options.Nomenclature;
        var entry = version == list.Version ? list.Find(facts.Level, code) : null;
        if (entry is not null)
        {
            if (row.Name.Length > 0 && !string.Equals(row.Name, entry.Name, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(row.Name) && !entry.HasName(row.Name))
                notes.Add(AlignmentFindings.NameDiffers, row, OneLine.Of(row.Name), entry.Name);
            if (entry.IsValidIn(facts.Year) == false)
                notes.Add(AlignmentFindings.CodeUnknown, row, code, new Bilingual($"{version} untuk tahun {facts.Year}", $"{version} for {facts.Year}"));
            return;
        }

        if (facts.Retired(code, version) is { } successors) notes.Add(AlignmentFindings.CodeRetired, row, code, successors);
        else if (!version.Fits(code) || (version == list.Version && list.Has(facts.Level, code) == false)) notes.Add(AlignmentFindings.CodeUnknown, row, code, version);
    }

    // A year before and a year after are what plans write beside their own: the present condition, the estimate for the next year.
    private void CheckYears(PlacedRow row)
    {
        List<int>? outside = null;
        var (first, last) = (document.Period.First.Number, document.Period.Last.Number);
        var (ceilings, indicators) = (row.Row.Ceilings, row.Row.Indicators);
        for (var at = 0; at < ceilings.Count; at++)
            if (ceilings[at].Kind is not (CeilingKind.ForwardEstimate or CeilingKind.PreviousYear)) Judge(ceilings[at].Year.Number, 0);
        for (var at = 0; at < indicators.Count; at++)
            for (var target = 0; target < indicators[at].Targets.Count; target++) Judge(indicators[at].Targets[target].Year.Number, 1);
        foreach (var year in outside ?? []) notes.Add(AlignmentFindings.YearOutside, row, year, document.Period);

        void Judge(int year, int room)
        {
            if ((year < first - room || year > last + room) && outside?.Contains(year) != true) (outside ??= []).Add(year);
        }
    }

    private void CheckMoney(PlacedRow row)
    {
        var ceilings = row.Row.Ceilings;
        for (var at = 0; at < ceilings.Count; at++)
        {
            Judge(row, ceilings[at].Amount);
            for (var other = 0; other < at; other++)
                if (ceilings[other].Kind == ceilings[at].Kind && ceilings[other].Year == ceilings[at].Year) { notes.Add(AlignmentFindings.CeilingTwice, row, ceilings[at].Year); break; }
        }

        var ceiling = row.Amount(facts.Year.Number);
        if (row.Row.Fundings.Count > 0) CheckFundings(row, ceiling);
        if (row.Row.Realised is not { } realised) return;
        Judge(row, realised);
        if (inForce && DocumentMoney.IsUsable(realised) && realised > (ceiling ?? Rupiah.Zero))
            notes.Add(AlignmentFindings.RealisedAboveCeiling, row, realised, ceiling is { } granted ? (object)granted : DocumentMoney.NoCeiling(row, facts.Year.Number));
    }

    private void CheckFundings(PlacedRow row, Rupiah? ceiling)
    {
        var (within, outside, isWhole, hasBudget) = (Rupiah.Zero, Rupiah.Zero, true, false);
        foreach (var funding in row.Row.Fundings)
        {
            if (funding.Amount is { } amount) Judge(row, amount);
            if (row.Row.Code is { } code && facts.EarmarkOf(funding) is { } earmark && earmark.Allows(code) == false)
                notes.Add(AlignmentFindings.EarmarkOutsideField, row, OneLine.Of(funding.Name), earmark.Bidang!, code.Ancestor(NomenclatureDepth.BidangUrusan)!);
            var isBudget = funding.Channel.IsInBudget();
            hasBudget |= isBudget;
            if (DocumentMoney.Usable(funding.Amount) is not { } usable) isWhole &= !isBudget;
            else if (isBudget) within += usable;
            else outside += usable;
        }

        if (ceiling is not { } stated || within == stated || !isWhole) return;
        if (within + outside == stated && outside > Rupiah.Zero)
            notes.Add(AlignmentFindings.OutsideMoneyInCeiling, row, stated, outside);
        else if (hasBudget)
            notes.Add(AlignmentFindings.PartsDiffer, row, new Bilingual("Sumber dana APBD", "The sources of the APBD"), within, stated, Size(within, stated));
    }

    private void Judge(PlacedRow row, Rupiah amount)
    {
        if (!DocumentMoney.IsUsable(amount)) notes.Add(AlignmentFindings.AmountOutOfRange, row, amount);
    }

    public static Rupiah Size(Rupiah left, Rupiah right) => left > right ? left - right : right - left;
}
