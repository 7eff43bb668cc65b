namespace Spm.Core.Catalog;

/// <summary>The readings of who owes what.</summary>
internal enum OwedReading
{
    /// <summary>The services of the region's own level.</summary>
    OwnLevel = 0,

    /// <summary>None: the region does not govern itself.</summary>
    Nothing = 1,

    /// <summary>Those of both levels.</summary>
    BothLevels = 2,

    /// <summary>Those of its own level, and secondary education accepted without being owed.</summary>
    SecondaryEducationAtEitherLevel = 3,
}
