using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>Goes through what a report is asked for, part by part, and notices what is missing.</summary>
internal sealed class ReportAsked(ReportCard card, ReportContents contents, ReportServices services)
{
    private readonly List<ReportPart> _parts = [];

    public Completeness ToCompleteness() => new(_parts);

    public void Results()
    {
        foreach (var index in services.All)
        {
            Part(IsRecipientsFilled(index), $"penerima, {index.Service.ShortName}", $"recipients, {index.Service.ShortName}");
            if (IsQualityAsked(index)) Part(IsQualityFilled(index), $"mutu, {index.Service.ShortName}", $"quality, {index.Service.ShortName}");
        }
    }

    public void Budgets()
    {
        foreach (var service in services.All.Where(IsBudgetAsked).Select(index => index.Service))
        {
            foreach (var entry in services.Budgets[service].DefaultIfEmpty())
            {
                var name = Bilingual.Of(language => entry is null ? service.ShortName : $"{service.ShortName} ({entry.Source.Name(language)})");
                Part(entry?.Allocation is not null, $"alokasi anggaran, {name.Indonesian}", $"allocation, {name.English}", ReportFindings.AllocationMissing, service, name);
                Part(entry?.Realisation is not null, $"realisasi anggaran, {name.Indonesian}", $"realisation, {name.English}", ReportFindings.RealisationMissing, service, name);
            }
        }
    }

    public void Forms()
    {
        foreach (var form in Enum.GetValues<StageForm>())
        {
            var name = Bilingual.Of(language => form.Name(language));
            Part(contents.Stages.Any(entry => entry.Form == form), $"formulir {name.Indonesian}", $"form on {name.English}", ReportFindings.FormMissing, null, name);
        }
    }

    public void Problems() => Part(services.Problems is not null, "permasalahan dan solusi", "problems and solutions", ReportFindings.ProblemsNotStated, null);

    public void Documents()
    {
        Part(contents.TeamDecree is not null, "keputusan Tim Penerapan SPM", "decree on the implementation team", ReportFindings.TeamDecreeMissing, null);
        Part(contents.ActionPlan is not null, "rencana aksi", "action plan", ReportFindings.ActionPlanMissing, null);
        Unusual(contents.TeamDecree, RegionalDocumentKind.HeadOfRegionDecree, new Bilingual("Dokumen pembentukan Tim Penerapan SPM", "The document that forms the implementation team"));
        Unusual(contents.ActionPlan, RegionalDocumentKind.HeadOfRegionRegulation, new Bilingual("Dokumen rencana aksi", "The document of the action plan"));
    }

    public void Text(ReportSection section, Urusan? urusan, bool isFilled)
    {
        var title = Bilingual.Of(language => section.Title(language) + (urusan is null ? "" : $", {urusan.Name(language)}"));
        Part(isFilled, title.Indonesian, title.English, ReportFindings.SectionMissing, null, title);
    }

    public void Detail(bool isFilled, Bilingual name) =>
        Part(isFilled, $"rincian {name.Indonesian}", $"figures of {name.English}", ReportFindings.DetailMissing, null, name);

    public static bool IsRecipientsFilled(ServiceIndex index) => !index.Recipients.Figure.IsSilent;

    /// <summary>A service that is not owed this year, or not yet, owes no quality either; before 2022 nobody asks for it.</summary>
    public bool IsQualityAsked(ServiceIndex index) => card.Index.Rules.Method.Weights.Quality > 0
        && index.Recipients.Figure.State is FigureState.Reported or FigureState.NotReported
        && (!index.Quality.IsReported || index.Quality.Items.Any(item => !item.IsUnlisted));

    public static bool IsQualityFilled(ServiceIndex index) => index.Quality.IsReported && !index.Quality.Items.Any(item => !item.IsUnlisted && item.Figure.IsSilent);

    /// <summary>A service that is not owed this year needs no money.</summary>
    public bool IsBudgetAsked(ServiceIndex index) => index.Recipients.Figure.State != FigureState.NotApplicable || services.Budgets[index.Service].Any();

    private void Unusual(RegionalDocument? document, RegionalDocumentKind usual, Bilingual name)
    {
        if (document is not null && document.Kind != usual)
            services.Add(ReportFindings.DocumentKindUnusual, null, name, new Bilingual(usual.Name(Language.Indonesian), $"a {usual.Name(Language.English)}"));
    }

    private void Part(bool isFilled, string indonesian, string english, FindingDefinition? missing = null, ServiceType? service = null, params object[] arguments)
    {
        _parts.Add(new ReportPart((indonesian, english), isFilled));
        if (!isFilled && missing is not null) services.Add(missing, service?.Key, arguments);
    }
}
