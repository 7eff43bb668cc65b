using System.Globalization;

namespace Spm.Core.Json;

/// <summary>What can be wrong with test vectors beyond their figures.</summary>
internal static class ConformanceProblems
{
    public static Problem NoFraction(string text) => new Problem(
        $"{Printed.Quoted(text)} bukan indeks: pecahan dari 1, atau bilangan bulat tanpa penyebut",
        $"{Printed.Quoted(text)} is not an index: a fraction of 1, or a whole number without denominator").WithExample("\"3/5\"");

    public static Problem SeveralItems(string service, int items) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"quality=single-figure menerima satu butir mutu tiap layanan; {service} memuat {items}"),
        string.Create(CultureInfo.InvariantCulture, $"quality=single-figure takes one quality item a service; {service} lists {items}"))
        .WithExample("\"quality\": \"mean-of-indicators\"");

    public static Problem TooLong(long most) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"lebih panjang dari {most} bita; pecah menjadi *.ndjson, satu vektor tiap baris"),
        string.Create(CultureInfo.InvariantCulture, $"longer than {most} bytes; split it into *.ndjson, one vector a line"))
        .WithExample("{\"name\": \"nobody served\", \"year\": 2025, \"figures\": [], \"expect\": {}}");
}
