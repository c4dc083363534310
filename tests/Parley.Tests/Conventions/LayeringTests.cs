using System.Text.RegularExpressions;

namespace Parley.Tests.Conventions;

/// <summary>Dependencies run one way: root, then Files and Evidence, then engines that never see each other, then Doubt and Assessment, then Reports, then the command line.</summary>
public sealed partial class LayeringTests
{
    private static readonly string[] Engines = ["GraphModel", "Deals", "FightAndTalk", "Influence"];

    /// <summary>Which folders each folder may use besides the root of the library and itself.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [""] = [],
        ["Sampling"] = [],
        ["Files"] = [],
        ["Evidence"] = ["Files"],
        ["GraphModel"] = ["Sampling"],
        ["Deals"] = ["Sampling"],
        ["FightAndTalk"] = ["Sampling"],
        ["Influence"] = ["Sampling"],
        ["Forecasts"] = ["Sampling"],
        ["Doubt"] = ["Sampling"],
        ["Assessment"] = ["Files", "Evidence", .. Engines, "Doubt", "Forecasts", "Sampling"],
        ["Reports"] = ["Files", "Evidence", .. Engines, "Doubt", "Forecasts", "Sampling", "Assessment"],
    };

    [Fact]
    public void Every_folder_of_the_library_uses_only_the_folders_below_it()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src/Parley", ".cs"))
        {
            var parts = path.Split('/');
            var folder = parts.Length > 3 ? parts[2] : "";
            if (!Allowed.TryGetValue(folder, out var allowed))
            {
                wrong.Add($"{path}: the folder '{folder}' has no place in the layers");
                continue;
            }
            foreach (var used in UsedFolders(Repository.Text(path)).Where(used => used != folder && !allowed.Contains(used)))
                wrong.Add($"{path} uses {used}");
        }
        Repository.None(wrong);
    }

    [Fact]
    public void A_files_namespace_is_its_folder_or_its_layer()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src", ".cs"))
        {
            var match = NamespaceLine().Match(Repository.Text(path));
            var folders = path.Split('/')[1..^1];
            // Folders within a layer sort its files; they may or may not part its namespace.
            string[] expected = [string.Join('.', folders), string.Join('.', folders.Take(2))];
            if (match.Success && !expected.Contains(match.Groups[1].Value))
                wrong.Add($"{path} declares {match.Groups[1].Value}");
        }
        Repository.None(wrong);
    }

    [Fact]
    public void The_library_does_not_write_to_the_console() =>
        Repository.None(Repository.Files("src/Parley", ".cs").Where(path => ConsoleUse().IsMatch(WithoutComments(Repository.Text(path)))));

    [Theory]
    [InlineData("using Parley.Deals;", "Deals")]
    [InlineData("using static Parley.Files.Limits;", "Files")]
    [InlineData("var x = Parley.Influence.Median.Of(y);", "Influence")]
    [InlineData("namespace Parley.GraphModel;", "GraphModel")]
    [InlineData("var x = Files.Limits.Depth;", "Files")]
    [InlineData("// as in Deals.Frontier", "")]
    [InlineData("var x = conflict.Deals.Count;", "")]
    public void A_use_is_recognised_in_source_text(string text, string folder) =>
        Assert.Equal(folder.Length == 0 ? [] : [folder], UsedFolders(text));

    private static IEnumerable<string> UsedFolders(string text) =>
        FolderUse().Matches(WithoutComments(text)).Select(match => match.Groups[1].Value).Where(Allowed.ContainsKey).Distinct();

    private static string WithoutComments(string text) => string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    // "Parley.Deals" anywhere, or "Deals." where no name or point stands before it: the short form that the parent namespace allows.
    [GeneratedRegex(@"(?<![\w.""'])(?:Parley\.)?([A-Z]\w+)(?=\.[A-Z]|\s*;)")]
    private static partial Regex FolderUse();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<![\w.])(System\.)?Console\.")]
    private static partial Regex ConsoleUse();
}
