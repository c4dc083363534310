using Parley.Cli;
using Parley.Cli.Verbs;

namespace Parley.Tests.Conventions;

/// <summary>docs/reference/commands.md has a section for every verb and names every option there.</summary>
public sealed class CommandsPageTests
{
    private static readonly Dictionary<string, string> Sections = Repository.Text("docs/reference/commands.md").Split("\n## ").Skip(1)
        .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)]);

    [Fact]
    public void Every_verb_has_its_section_and_every_option_stands_in_it()
    {
        using var nowhere = new StringWriter();
        var wrong = new List<string>();
        foreach (var verb in All.Commands(new Terminal(nowhere, nowhere, false)))
            if (!Sections.TryGetValue(verb.Name, out var section))
                wrong.Add(verb.Name);
            else
                wrong.AddRange(verb.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal) && option.Name != "--help" && !section.Contains($"`{option.Name}", StringComparison.Ordinal))
                    .Select(option => $"{verb.Name} {option.Name}"));
        Repository.None(wrong);
    }
}
