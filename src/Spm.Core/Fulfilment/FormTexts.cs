using Spm.Core.Law;
using Spm.Core.Stages;

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

    public static LegalBasis Basis(StageForm form) => Bases[(int)form];

    public static string Title(StageForm form, Language language) => language == Language.Indonesian
        ? $"Formulir {(int)form + 1}, {form.Name(language)}"
        : $"Form {(int)form + 1}, {form.Name(language)}";
}
