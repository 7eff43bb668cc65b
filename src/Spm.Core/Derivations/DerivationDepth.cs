namespace Spm.Core.Derivations;

/// <summary>For whom a derivation is written out (<i>kedalaman penjelasan</i>).</summary>
[LegalTerm("kedalaman penjelasan")]
public enum DerivationDepth
{
    /// <summary>One sentence, for a citizen (<i>satu kalimat</i>).</summary>
    Sentence = 0,

    /// <summary>A table of the parts, for a planner (<i>tabel</i>).</summary>
    Table = 1,

    /// <summary>Every step with its numbers, policies and sources, to be added up again by hand, for an auditor (<i>kertas kerja</i>).</summary>
    Worksheet = 2,
}
