namespace Spm.Core.Tests.Indices.LawBook;

/// <summary>Through which door the figures of a law come.</summary>
internal enum Door
{
    Both = 0,
    Bare = 1,
    Submission = 2,
}
