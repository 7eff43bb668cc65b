using Spm.Core.Law;

namespace Spm.Core.Fulfilment;

/// <summary>What every form says about itself.</summary>
internal static class FormTexts
{
    private const string Forms = "; Permendagri 59/2021 Lampiran B (formulir belum dibaca)";
    private const string Columns = "; INFERRED kolom";

    private static readonly LegalBasis[] Bases =
    [
        new("PP 2/2018 Pasal 12" + Forms, "SEEN; RECALLED personel" + Columns),
        new("PP 2/2018 Pasal 13" + Forms, "RECALLED (sebagian dibaca)" + Columns),
        new("Permendagri 59/2021 Pasal 1 angka 10" + Forms, "SEEN tahapan" + Columns),
        new("Permendagri 59/2021 Pasal 1 angka 10; PP 2/2018 Pasal 15" + Forms, "SEEN tahapan; RECALLED isi Pasal 15" + Columns),
        new("Permendagri 59/2021 Lampiran B (formulir belum dibaca)", "SEEN adanya lima formulir" + Columns),
    ];

    public static LegalBasis Basis(StageFormKind kind) => Bases[(int)kind];

    public static string Title(StageFormKind kind, Language language) => (kind, language) switch
    {
        (StageFormKind.Data, Language.Indonesian) => "Formulir 1, pengumpulan data",
        (StageFormKind.Data, _) => "Form 1, data collection",
        (StageFormKind.Needs, Language.Indonesian) => "Formulir 2, penghitungan kebutuhan",
        (StageFormKind.Needs, _) => "Form 2, needs",
        (StageFormKind.Plan, Language.Indonesian) => "Formulir 3, penyusunan rencana pemenuhan",
        (StageFormKind.Plan, _) => "Form 3, plan",
        (StageFormKind.Delivery, Language.Indonesian) => "Formulir 4, pelaksanaan pemenuhan",
        (StageFormKind.Delivery, _) => "Form 4, delivery",
        (_, Language.Indonesian) => "Formulir 5, rekapitulasi penerapan SPM",
        _ => "Form 5, recapitulation",
    };
}
