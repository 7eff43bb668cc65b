namespace Spm.Core.Json.Tests.Submissions;

/// <summary>What is refused, where, and in which words.</summary>
public partial class SubmissionJsonTests
{
    private const string Recipients = "$.figures[0].recipients.done";

    /// <summary>A count, the words that must stand in the Indonesian and in the English message.</summary>
    public static TheoryData<string, string, string> Counts => new()
    {
        { "1.125", "1125 bila pemisahnya memisahkan ribuan, atau 1,125 bila memisahkan pecahan (1 dan 1/8)", "1125 if the separator marks thousands (as an Indonesian point does), or 1.125 if it marks a fraction (1 and 1/8)" },
        { "\"1.125\"", "\"1.125\" bermakna ganda: 1125", "\"1.125\" is ambiguous: 1125" },
        { "\"1,125\"", "\"1,125\" bermakna ganda: 1125", "or 1.125 if it marks a fraction (1 and 1/8)" },
        { "-1.125", "-1125 bila", "or -1.125 if" },
        { "12.000", "12000 bila pemisahnya memisahkan ribuan, atau 12,000 bila memisahkan pecahan (12)", "12000 if" },
        { "123.456", "123456 bila", "(123 and 57/125)" },
        { "12.5", "ditemukan 12.5; jumlah adalah bilangan bulat", "found 12.5; a count is a whole number" },
        { "0.125", "ditemukan 0.125; jumlah adalah bilangan bulat", "found 0.125; a count is a whole number" },
        { "1.1250", "jumlah adalah bilangan bulat", "a count is a whole number" },
        { "1e3", "tanpa pecahan dan pangkat", "without fraction or exponent" },
        { "5.0", "jumlah adalah bilangan bulat", "a count is a whole number" },
        { "\"12,5\"", "jumlah adalah bilangan bulat tanpa tanda kutip", "a count is a whole number without quotes" },
        { "\"1.125.000\"", "tanpa tanda kutip, titik, dan koma", "without quotes, points and commas" },
        { "\"1 125\"", "tanpa tanda kutip", "without quotes" },
        { "\"\"", "ditemukan teks \"\"", "found the text \"\"" },
        { "\"1125\"", "tulis bilangan tanpa tanda kutip; contoh yang diterima: 1125", "write the number without quotes; an accepted example is 1125" },
        { "\"-0012\"", "contoh yang diterima: -12", "an accepted example is -12" },
        { "\"000\"", "contoh yang diterima: 0", "an accepted example is 0" },
        { "-0", "nol ditulis 0", "zero is written 0" },
        { "9223372036854775808", "yang diterima dari -9223372036854775808 sampai 9223372036854775807", "accepted are -9223372036854775808 to 9223372036854775807" },
        { "null", "belum dilaporkan tidak ditulis", "what is not reported is not written" },
        { "true", "ditemukan true", "found true" },
        { "{}", "ditemukan objek {…}", "found an object {…}" },
        { "[1]", "ditemukan larik […]", "found an array […]" },
    };

    /// <summary>A document, the path, the line, the words of both messages.</summary>
    public static TheoryData<string, string, int, string, string> Documents => new()
    {
        { Figures("{\"service\":\"a\",\n\"recipient\":{}}"), "$.figures[0].recipient", 2, "mungkin maksudnya \"recipients\"; yang diterima: service, recipients, quality, notApplicable, notYetDue, evidence", "perhaps \"recipients\" is meant; accepted are service, recipients" },
        { Figures("{\"service\":\"a\",\"recipients\":{\"doen\":1}}"), "$.figures[0].recipients.doen", 1, "yang diterima: required, done, planned, basis, evidence", "accepted are required, done, planned, basis, evidence" },
        { Figures("{\"service\":\"a\",\"recipients\":{\"done\":1,\n\n\"done\":1}}"), Recipients, 3, "ditulis dua kali", "stands twice" },
        { Figures("{\"service\":\"a\",\"recipients\":{\"done\":1,\"d\\u006fne\":1}}"), Recipients, 1, "ditulis dua kali", "stands twice" },
        { Figures("\n{\"recipients\":{}}"), "$.figures[0].service", 2, "\"service\" tidak ada", "\"service\" is missing" },
        { Figures("{\"service\":\"a\",\"quality\":[{\"component\":\"goods\"}]}"), "$.figures[0].quality[0].indicator", 1, "\"indicator\" tidak ada", "\"indicator\" is missing" },
        { Figures("{\"service\":\"a\",\"quality\":[{\"indicator\":\"b\",\"component\":\"good\"}]}"), "$.figures[0].quality[0].component", 1, "mungkin maksudnya \"goods\"; yang diterima: goods, services, staff, procedure", "perhaps \"goods\" is meant" },
        { Figures("{\"service\":\"a\",\"recipients\":{\"basis\":\"sensus\"}}"), "$.figures[0].recipients.basis", 1, "yang diterima: by-name-count", "accepted are by-name-count, civil-register" },
        { Figures("{\"service\":\"a\",\"notApplicable\":\"x\",\"recipients\":{}}"), "$.figures[0].notApplicable", 1, "menggantikan angka", "stands in place of figures, not beside \"recipients\"" },
        { Figures("{\"service\":\"a\",\"quality\":[],\"notYetDue\":\"x\"}"), "$.figures[0].notYetDue", 1, "di samping \"quality\"", "not beside \"quality\"" },
        { Figures("{\"service\":\"a\",\"quality\":[{\"indicator\":\"b\",\"component\":\"goods\",\"notApplicable\":\"x\",\"done\":1}]}"), "$.figures[0].quality[0].notApplicable", 1, "di samping \"done\"", "not beside \"done\"" },
        { Figures("{\"service\":\"a\",\"notApplicable\":\"x\",\"notYetDue\":\"y\"}"), "$.figures[0].notYetDue", 1, "sisakan satu", "cannot both hold" },
        { Figures("{\"service\":\"a\",\"notApplicable\":\" \"}"), "$.figures[0].notApplicable", 1, "teks kosong", "blank" },
        { Figures("{\"service\":\"a\",\"evidence\":\"x\"}"), "$.figures[0].evidence", 1, "bukti", "evidence" },
        { Figures("{\"service\":7}"), "$.figures[0].service", 1, "ditemukan bilangan 7; di sini harus teks", "found the number 7; expected is text" },
        { Figures("[]"), "$.figures[0]", 1, "ditemukan larik", "expected is an object" },
        { Figures("{\"service\":\"\\ud800\"}"), "$.figures[0].service", 1, "surogat", "surrogate" },
        { Figures("{\"\\ud800\":1}"), "$.figures[0]", 1, "surogat", "surrogate" },
        { Document(region: "\n\"1101\""), "$.region", 2, "bermakna ganda", "\"1101\" is ambiguous: the Ministry of Home Affairs and the statistics office (BPS)" },
        { Document(region: "65.01"), "$.region", 1, "ditemukan bilangan 65.01", "an accepted example is \"65.01\"" },
        { Document(region: "\"Bulungan\""), "$.region", 1, "bukan kode wilayah", "is not a region code" },
        { Document(region: "null"), "$.region", 1, "ditemukan null", "found null" },
        { Document(year: "2024"), "$.year", 1, "tahun 2024 tidak sama dengan tahun dari periode 2025", "the year 2024 is not that of the period 2025" },
        { Document(year: "0"), "$.year", 1, "dari 1 sampai 9999", "accepted are 1 to 9999" },
        { Document(period: "\"2025-Q5\""), "$.period", 1, "bukan periode pelaporan", "is not a reporting period" },
        { Document(period: "2025"), "$.period", 1, "ditemukan bilangan 2025", "an accepted example is \"2025\"" },
        { Document(figures: "{}"), "$.figures", 1, "harus larik", "expected is an array" },
        { Document(more: ",\n\"services\":[7]"), "$.services[0]", 2, "bilangan 7", "the number 7" },
        { Document(more: ",\"figurs\":[[[["), "$.figurs", 1, "mungkin maksudnya \"figures\"", "perhaps \"figures\" is meant" },
        { Document(more: ",\"\\u001b[2J\":1"), "$[\"U+001B[2J\"]", 1, "U+001B[2J", "U+001B[2J" },
        { Document().Replace("submission/0", "submission/2", StringComparison.Ordinal), "$.format", 1, "mungkin maksudnya \"spm-submission/1\"", "accepted are spm-submission/1, spm-submission/0" },
        { "{}", "$.format", 1, "\"format\" tidak ada", "\"format\" is missing" },
        { "[]", "$", 1, "harus objek", "expected is an object" },
        { "", "$", 1, "berakhir sebelum", "ends before" },
        { " \n ", "$", 2, "berakhir sebelum", "ends before" },
        { "{\"format\":", "$.format", 1, "berakhir sebelum", "ends before" },
        { Document() + "\n\n x", "$", 3, "ditemukan 'x'", "found 'x'" },
        { Document() + Document(), "$", 1, "ditemukan '{'", "found '{'" },
        { "{\n// a\n}", "$", 2, "komentar", "comments" },
        { "/* a */{}", "$", 1, "komentar", "comments" },
        { Document(figures: "[\n]").Replace("\n]", "{\"service\":\"a\"},\n]", StringComparison.Ordinal), "$.figures[0]", 2, "hapus komanya", "remove the comma" },
        { "{\"format\":\"spm-submission/0\",\n'year':2025}", "$.format", 2, "ditemukan '''", "found '''" },
        { Document(year: "01"), "$.year", 1, "tidak dibolehkan JSON", "where JSON does not allow it" },
        { "\uFEFF\uFEFF{}", "$", 1, "ditemukan 'U+FEFF'", "found 'U+FEFF'" },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Read_CountThatIsNoPlainWholeNumber_IsRefused(string count, string indonesian, string english) =>
        AssertRefused(Figures($"{{\"service\":\"a\",\"recipients\":{{\"required\":1,\n\"done\":{count}}}}}"), Recipients, 2, indonesian, english);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_AnythingElseThanASubmission_IsRefused(string document, string path, int line, string indonesian, string english) =>
        AssertRefused(document, path, line, indonesian, english);

    [Fact]
    public void Read_InvalidUtf8_IsRefusedAtItsByte()
    {
        byte[] bytes = [.. TestFiles.Utf8("{\n\"note\":\""), 0xFF, .. TestFiles.Utf8("\"}")];
        var refused = Assert.Throws<SpmFormatException>(() => SubmissionJson.Read(bytes));
        Assert.Equal((2, 10), (refused.Line, refused.Byte));
        Assert.Contains("UTF-8", refused.GetMessage(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NestedDeeply_IsRefusedWithoutRecursion()
    {
        var deep = new string('[', 5_000_000);
        AssertRefused(deep, "$", 1, "harus objek", "expected is an object");
        AssertRefused(Figures(deep), "$.figures[0]", 1, "harus objek", "expected is an object");
        AssertRefused(Document(more: ",\"x\":" + deep), "$.x", 1, "tidak dikenal", "not known");
    }

    [Fact]
    public void Read_HugeTexts_AreShownShort()
    {
        var refused = Assert.Throws<SpmFormatException>(() => Read(Figures($"{{\"service\":\"a\",\"recipients\":{{\"done\":{new string('9', 1_000_000)}}}}}")));
        Assert.InRange(refused.Message.Length, 1, 400);
        refused = Assert.Throws<SpmFormatException>(() => Read($"{{\"{new string('x', 1_000_000)}\":1}}"));
        Assert.InRange(refused.Message.Length, 1, 600);
    }

    [Fact]
    public void Message_IsTheEnglishOne_WithFileLineByteAndPath()
    {
        var document = Document(region: "\n65");
        var refused = Assert.Throws<SpmFormatException>(() => SubmissionJson.Read(TestFiles.Utf8(document), "a.json"));
        Assert.Equal(("a.json", 2, 39L, "$.region"), (refused.File, refused.Line, refused.Byte, refused.Path));
        Assert.Equal("a.json, line 2 (byte 39), $.region: found the number 65; expected is text between quotes; an accepted example is \"65.01\"", refused.Message);
        Assert.Equal("a.json, baris 2 (bita 39), $.region: ditemukan bilangan 65; di sini harus teks di antara tanda kutip; contoh yang diterima: \"65.01\"", refused.GetMessage(Language.Indonesian));
    }

    private static string Figures(string figure) => Document(figures: $"[{figure}]");

    private static void AssertRefused(string document, string path, int line, string indonesian, string english)
    {
        var bytes = TestFiles.Utf8(document);
        var refused = Assert.Throws<SpmFormatException>(() => SubmissionJson.Read(bytes, "a.json"));
        Assert.Equal((path, line), (refused.Path, refused.Line));
        Assert.Equal(line, bytes.AsSpan(0, (int)refused.Byte).Count((byte)'\n') + 1);
        Assert.Contains(indonesian, refused.GetMessage(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains(english, refused.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains("contoh yang diterima: ", refused.GetMessage(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("an accepted example is ", refused.Message, StringComparison.Ordinal);
    }
}
