// Rebuilds a published region index from its six published urusan values: Kabupaten Bulungan 2023.
// dotnet run docs/examples/published-figure.cs -- [--lang id|en]
#:property PublishAot=false
#:project ../../src/Spm.Core

using System.Text;
using Spm.Core;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is not ([] or ["--lang", "id" or "en"]))
{
    Console.Error.WriteLine("published-figure.cs [--lang id|en]");
    return 2;
}

var language = args is ["--lang", "en"] ? Language.English : Language.Indonesian;
var published = new Dictionary<Urusan, Percentage>
{
    [Urusan.Education] = Percentage.Parse("95.49"),
    [Urusan.Health] = Percentage.Parse("97.11"),
    [Urusan.PublicWorks] = Percentage.Parse("100.00"),
    [Urusan.Housing] = Percentage.Parse("100.00"),
    [Urusan.PublicOrder] = Percentage.Parse("94.27"),
    [Urusan.SocialAffairs] = Percentage.Parse("100.00"),
};

var index = RebuiltIndex.FromPublished(published, RuleBook.For(new BudgetYear(2023)));

Console.WriteLine($"Kabupaten Bulungan (65.01), 2023: {RebuiltIndex.Label(language)}");
foreach (var (urusan, value) in published) Console.WriteLine($"  {urusan.Name(language),-28} {value.ToString(language),7}");
Console.WriteLine($"  IP SPM {index.Percentage.ToString(language)} ({index.Value.ToString("%")}), {index.Rating.Name()}");
Console.WriteLine(language == Language.Indonesian
    ? $"  Pembulatan memungkinkan {index.LowPercentage.ToString(language)} sampai {index.HighPercentage.ToString(language)}; kategori {(index.RatingIsCertain ? "tetap sama" : "dapat berubah")}."
    : $"  The rounding allows {index.LowPercentage.ToString(language)} to {index.HighPercentage.ToString(language)}; the rating {(index.RatingIsCertain ? "stays" : "could change")}.");
Console.WriteLine(language == Language.Indonesian
    ? "  Terbit: 97,81, Tuntas Utama (tanjungselor.co, 14 Maret 2024)."
    : "  Published: 97.81, Tuntas Utama (tanjungselor.co, 14 March 2024).");

return index.Percentage == Percentage.Parse("97.81") && index.Rating == SpmRating.TuntasUtama ? 0 : 1;
