using Spm.Core.Internal;

namespace Spm.Core.Nomenclature;

/// <summary>A code as a document writes it, read leniently (<i>pembacaan kode nomenklatur</i>): the code with every repair made, or why there is none.</summary>
/// <remarks>Nothing is guessed: where two codes fit, both are named and none is taken. No text makes it throw.</remarks>
[LegalTerm("pembacaan kode nomenklatur")]
public sealed partial class NomenclatureReading
{
    private const string Example = "1.02.02.2.02.0001";

    private NomenclatureReading(string text, NomenclatureCode? code) => (Text, Code) = (text, code);

    private NomenclatureReading(string text, CodeProblem problem, int at)
        : this(text, null) => (Problem, ProblemPosition) = (problem, at + 1);

    /// <summary>The text as written; empty when none was given.</summary>
    public string Text { get; }

    /// <summary>The code; null when the text could not be read.</summary>
    public NomenclatureCode? Code { get; }

    /// <summary>What stood behind the code, such as the name; empty when nothing did or there is no code.</summary>
    public string Rest { get; private init; } = "";

    /// <summary>Every change that was needed, each from the text that the one before left; none for a strict text or when there is no code.</summary>
    public IReadOnlyList<CodeRepair> Repairs { get; private init; } = [];

    /// <summary>Why there is no code; null when there is one.</summary>
    public CodeProblem? Problem { get; }

    /// <summary>The character at which the problem was noticed, from 1; null when there is a code.</summary>
    public int? ProblemPosition { get; }

    /// <summary>The codes that could be meant, in their order, when the text is ambiguous; none otherwise.</summary>
    public IReadOnlyList<NomenclatureCode> Candidates { get; private init; } = [];

    /// <summary>Reads a written code.</summary>
    /// <param name="text">The cell of a document; null is read as an empty one.</param>
    /// <param name="version">The nomenclature that the document uses, which says how many digits a sub kegiatan has; null when not known:
    /// two and four digits then both stand as written.</param>
    public static NomenclatureReading Of(string? text, NomenclatureVersion? version = null)
    {
        text ??= "";
        var width = version?.SubKegiatanWidth;
        if (NomenclatureCode.TryParse(text, out var strict) && !(strict.SubKegiatanWidth == 2 && width == 4)) return new NomenclatureReading(text, strict);
        var scan = new CodeScan(text, width);
        return scan.Problem is var (problem, at) ? new NomenclatureReading(text, problem, at) : Read(text, scan, width);
    }

    /// <summary>The reading of a code that needs none.</summary>
    public static NomenclatureReading Of(NomenclatureCode code) => new(Require.NotNull(code).ToString(), code);

    /// <summary>Why there is no code, in words: what, where and what is accepted; null when there is one.</summary>
    public string? DescribeProblem(Language language)
    {
        if (Problem is not { } problem) return null;
        var words = Words(problem, language);
        if (problem == CodeProblem.Missing) return words;
        var candidates = string.Join(language == Language.Indonesian ? " atau " : " or ", Candidates);
        return language == Language.Indonesian
            ? FormattableString.Invariant($"Kode \"{CodeRepair.Shown(Text)}\" tidak terbaca: {words}{candidates} (karakter ke-{ProblemPosition}); contoh yang diterima: {Example}.")
            : FormattableString.Invariant($"The code \"{CodeRepair.Shown(Text)}\" cannot be read: {words}{candidates} (character {ProblemPosition}); an accepted example is {Example}.");
    }

    /// <summary>The code, or the problem in Indonesian.</summary>
    public override string ToString() => Code?.ToString() ?? DescribeProblem(Language.Indonesian)!;

    private static string Words(CodeProblem problem, Language language) => (problem, language) switch
    {
        (CodeProblem.Missing, Language.Indonesian) => "Kode belum diisi.",
        (CodeProblem.Missing, _) => "No code is given.",
        (CodeProblem.NoCode, Language.Indonesian) => "teks tidak diawali kode",
        (CodeProblem.NoCode, _) => "the text does not begin with a code",
        (CodeProblem.UnreadablePart, Language.Indonesian) => "salah satu bagiannya tidak sesuai dengan tempatnya",
        (CodeProblem.UnreadablePart, _) => "one of its parts does not fit its place",
        (CodeProblem.Incomplete, Language.Indonesian) => "kode berhenti pada digit kewenangan, tanpa nomor kegiatan",
        (CodeProblem.Incomplete, _) => "it ends at the level digit, without the number of a kegiatan",
        (CodeProblem.TooManyParts, Language.Indonesian) => "lebih dari enam bagian",
        (CodeProblem.TooManyParts, _) => "more than six parts",
        (CodeProblem.Separators, Language.Indonesian) => "pemisah antarbagian tidak jelas",
        (CodeProblem.Separators, _) => "the separators between its parts are unclear",
        (CodeProblem.UnclearEnd, Language.Indonesian) => "tidak jelas di mana kode berakhir dan nama dimulai",
        (CodeProblem.UnclearEnd, _) => "it is not clear where the code ends and the name begins",
        (CodeProblem.Ambiguous, Language.Indonesian) => "lebih dari satu kode yang mungkin, yaitu ",
        (CodeProblem.Ambiguous, _) => "more than one code is possible, namely ",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Not a named problem."),
    };
}
