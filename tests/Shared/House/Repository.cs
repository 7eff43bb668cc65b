namespace Spm.Core.Testing.House;

/// <summary>Where checked-in files are: a copy beside the tests for reading, the repository itself for writing.</summary>
public static class Repository
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)).ReplaceLineEndings("\n");

    public static void Write(string path, string text) => File.WriteAllText(Ready(path), text);

    public static void Write(string path, byte[] bytes) => File.WriteAllBytes(Ready(path), bytes);

    /// <summary>Changes the file as it is now, for pages that several test projects write.</summary>
    public static void Change(string path, Func<string, string> change) =>
        Write(path, change(File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n")));

    private static string Ready(string path)
    {
        var file = Path.Combine(Root(), path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Spm.Core.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Spm.Core.sln above {AppContext.BaseDirectory}");
    }
}
