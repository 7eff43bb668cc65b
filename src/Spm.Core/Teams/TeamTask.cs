using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Teams;

/// <summary>Something that the team has to do (<i>tugas Tim Penerapan SPM</i>), in our own words.</summary>
[LegalTerm("tugas Tim Penerapan SPM", "Permendagri 59/2021 Pasal 19 ayat (2) dan Pasal 21 ayat (2)")]
public sealed class TeamTask
{
    private readonly string _indonesian;
    private readonly string _english;

    /// <summary>Makes a task, such as one that a region adds.</summary>
    /// <param name="key">A stable short form, such as <c>rencana-aksi</c>.</param>
    /// <param name="words">The task in Indonesian.</param>
    /// <param name="englishWords">The same in English.</param>
    /// <param name="basis">The provision and how it is known.</param>
    /// <param name="isOptional">Whether the team may do it and need not.</param>
    public TeamTask(string key, string words, string englishWords, LegalBasis basis, bool isOptional = false)
    {
        Key = Require.Text(key);
        _indonesian = Require.Text(words);
        _english = Require.Text(englishWords);
        Basis = Require.NotNull(basis);
        IsOptional = isOptional;
    }

    /// <summary>The stable short form.</summary>
    public string Key { get; }

    /// <summary>The provision and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Whether the team may do it and need not.</summary>
    public bool IsOptional { get; }

    /// <summary>The task in words.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>The stable short form.</summary>
    public override string ToString() => Key;
}
