using Spm.Core.Aggregation;

/// <summary>Rows of a nation of villages, made up, the same for the same number of villages: every service and item that a region owes. A few regions send nothing.</summary>
internal sealed class VillageRows(TallyLayout layout, int villages)
{
    /// <summary>One village at a time: the place of its region in the layout, and required and done in the order of the region's cells.</summary>
    /// <remarks>The arrays are filled anew for the next village.</remarks>
    public IEnumerable<(int Region, long[] Required, long[] Done)> Runs()
    {
        var random = new Random(59_2021);
        for (var region = 0; region < layout.Regions.Count; region++)
        {
            if (region % 137 == 100) continue;
            var subjects = layout.SubjectsOf(region).Count;
            var (required, done) = (new long[subjects], new long[subjects]);
            var effort = random.Next(62, 101);
            for (var village = 0; village < villages; village++)
            {
                for (var subject = 0; subject < subjects; subject++)
                {
                    required[subject] = random.Next(1, 400);
                    done[subject] = required[subject] * Math.Min(104, effort + random.Next(-20, 21)) / 100;
                }

                yield return (region, required, done);
            }
        }
    }
}
