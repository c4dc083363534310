using System.Text.RegularExpressions;

namespace Parley.Tests.Conventions;

/// <summary>Small files, one public type each, nothing left undone, nothing about the machine they were written on.</summary>
public sealed partial class FileTests
{
    private const int Longest = 300;
    private const int MostTypes = 4;
    private const int LongestWithSeveralTypes = 200;

    /// <summary>Files that are longer, with the reason.</summary>
    private static readonly Dictionary<string, string> MayBeLonger = [];

    /// <summary>Files that hold several public types, with the reason.</summary>
    private static readonly Dictionary<string, string> MayHoldSeveralTypes = new()
    {
        ["src/Parley/Option.cs"] = "An option, a listed state and what constrains them are read together.",
        ["src/Parley/Party.cs"] = "A party, a group and a relation are one page of vocabulary.",
        ["src/Parley/Source.cs"] = "A source and its kinds.",
        ["src/Parley/Claim.cs"] = "A claim with its anchor, kinds and scope.",
        ["src/Parley/Condition.cs"] = "Conditions and commitments, each with the words they use.",
        ["src/Parley/Reports/Briefs/Brief.cs"] = "The parts of a brief are read together.",
        ["src/Parley/Worth.cs"] = "What packages are worth to a party, and what it refuses, in one page of vocabulary.",
        ["src/Parley/Preference.cs"] = "The three ways in which preferences are stated.",
    };

    private static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".slnx", ".json", ".md", ".yaml", ".yml", ".txt", ".cff", ".html", ".css", ".js", ".sh", "run"];

    [Fact]
    public void A_source_file_has_at_most_300_lines() =>
        Repository.None(Repository.Files("src", ".cs").Where(path => !MayBeLonger.ContainsKey(path) && Repository.Text(path).Split('\n').Length - 1 > Longest));

    [Fact]
    public void A_source_file_holds_one_public_type_or_a_few_small_ones()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src/Parley", ".cs").Where(path => !MayHoldSeveralTypes.ContainsKey(path)))
        {
            var text = Repository.Text(path);
            var types = PublicType().Count(text);
            if (types > MostTypes || (types > 1 && text.Split('\n').Length > LongestWithSeveralTypes))
                wrong.Add($"{path}: {types} public types");
        }
        Repository.None(wrong);
    }

    [Fact]
    public void Exceptions_name_files_that_exist() =>
        Repository.None(MayBeLonger.Keys.Concat(MayHoldSeveralTypes.Keys).Where(path => !File.Exists(Path.Combine(Repository.Root, path))));

    [Fact]
    public void Namespaces_are_declared_for_the_whole_file_and_regions_are_not_used() =>
        Repository.None(Repository.Files("src", ".cs").Where(path => BlockNamespaceOrRegion().IsMatch(Repository.Text(path))));

    [Fact]
    public void Nothing_is_marked_as_still_to_be_done() => Repository.None(Matching(Unfinished()));

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine_or_an_internal_host() => Repository.None(Matching(Machine()));

    [Fact]
    public void Text_about_conflicts_keeps_to_the_neutral_words()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src", ".cs").Concat(Repository.Files("docs", ".md")).Append("README.md").Where(path => File.Exists(Path.Combine(Repository.Root, path))))
            foreach (Match match in LoadedWord().Matches(Repository.Text(path)))
                wrong.Add($"{path}: {match.Value}");
        Repository.None(wrong);
    }

    private static IEnumerable<string> Matching(Regex pattern)
    {
        foreach (var path in Repository.Files().Where(path => TextEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))))
        {
            // This file names what it forbids.
            if (path.EndsWith("Conventions/FileTests.cs", StringComparison.Ordinal))
                continue;
            foreach (Match match in pattern.Matches(Repository.Text(path)))
                yield return $"{path}: {match.Value}";
        }
    }

    [GeneratedRegex(@"^public\s+(?:(?:sealed|static|abstract|readonly|partial|ref)\s+)*(?:class|record|struct|interface|enum)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace [\w.]+\s*(\{|$)|^\s*#region", RegexOptions.Multiline)]
    private static partial Regex BlockNamespaceOrRegion();

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.:/])(/work/|/home/\w|/root/|/Users/\w)|[A-Z]:\\Users|\b(artifactory|nexus|proxy)\.[\w.-]+\.(com|net|internal|local)\b|https?://(localhost|127\.|10\.\d|192\.168\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    [GeneratedRegex(@"\b(terrorists?|regimes? change|puppet state|aggressor|rogue state|enemy|enemies|the good guys|the bad guys)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LoadedWord();
}
