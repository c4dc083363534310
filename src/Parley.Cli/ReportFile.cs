using System.Text;
using Parley.Reports.Html;

namespace Parley.Cli;

/// <summary>Puts a report in its place: whole or not at all, and never over a file that is something else unless that is asked for.</summary>
internal static class ReportFile
{
    private const int HeadLength = 4096;

    /// <summary>Why the report could not be put there, in one sentence; null where nothing stands against it. Asked before the work is done.</summary>
    public static string? Refusal(string path, IReadOnlyList<string> read, bool force)
    {
        if (string.IsNullOrWhiteSpace(path))
            return "The report needs a file name.";
        if (Directory.Exists(path))
            return $"{path} is a folder; name a file.";
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
            return $"The folder of {path} does not exist.";
        if (read.FirstOrDefault(file => SamePath.Is(path, file)) is { } own)
            return $"{path} is {(own == read[0] ? "the model itself" : "a file that the model is made of")}; name another file for the report.";
        return !force && File.Exists(path) && !IsReport(path) ? $"{path} exists and is not a report of Parley; name another file, or overwrite it with --force." : null;
    }

    /// <summary>Writes the page beside its place and moves it there in one step; where that fails, leaves nothing behind and says why in one sentence.</summary>
    public static string? Write(string path, string page)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetRandomFileName()}.parley");
        try
        {
            File.WriteAllText(temporary, page, new UTF8Encoding(false));
            File.Move(temporary, full, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            return $"{path} cannot be written: {(problem is UnauthorizedAccessException ? "it may not be" : "the disk refuses it, or is full")}.";
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot be there to be removed.
        }
    }

    private static bool IsReport(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            var head = new char[HeadLength];
            var read = reader.ReadBlock(head);
            return read == 0 || new string(head, 0, read).Contains($"<meta name=\"generator\" content=\"{HtmlReport.Generator} ", StringComparison.Ordinal);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
