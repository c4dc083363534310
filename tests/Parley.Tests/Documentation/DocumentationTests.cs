namespace Parley.Tests.Documentation;

/// <summary>What the pages show is what happens: console blocks are executed, links lead somewhere.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Pages() => [.. Repository.Files("", ".md")];

    /// <summary>Run with PARLEY_RECORD=1 to write what the commands print into the pages, and review the difference.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_console_block_shows_what_its_commands_print(string page)
    {
        var text = Repository.Text(page);
        var lines = text.Split('\n').ToList();
        var record = Environment.GetEnvironmentVariable("PARLEY_RECORD") == "1";
        var (wrong, changes) = (new List<string>(), new List<(Markdown.Block Block, IReadOnlyList<string> Lines)>());
        using var session = new Session();
        foreach (var block in Markdown.Read(text).Blocks)
        {
            if (block.File is { } name)
                session.Write(name, block.Lines);
            if (block.Language == "console")
                changes.Add((block, await Execute(block, page, session, wrong)));
        }
        if (record && wrong.Count > 0)
        {
            foreach (var (block, written) in Enumerable.Reverse(changes))
            {
                lines.RemoveRange(block.First, block.Lines.Count);
                lines.InsertRange(block.First, written);
            }
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, page), string.Join('\n', lines));
        }
        else
            Repository.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_checkout_leads_somewhere(string page)
    {
        var markdown = Markdown.Read(Repository.Text(page));
        var wrong = new List<string>();
        foreach (var (line, target) in markdown.Links.Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var path = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0])));
            if (!Path.Exists(Path.Combine(Repository.Root, path)))
                wrong.Add($"{page}:{line}: there is no {path}");
            else if (parts.Length > 1 && path.EndsWith(".md", StringComparison.Ordinal) && !Markdown.Read(Repository.Text(path)).Anchors.Contains(parts[1]))
                wrong.Add($"{page}:{line}: {path} has no heading '{parts[1]}'");
        }
        Repository.None(wrong);
    }

    [Theory]
    [InlineData("a\n…\nd", "a\nb\nc\nd", true)]
    [InlineData("…", "", true)]
    [InlineData("a\n…", "a", true)]
    [InlineData("a", "a\nb", false)]
    [InlineData("…\nb", "a\nb\nc", false)]
    public void A_line_with_an_ellipsis_stands_for_any_number_of_lines(string shown, string actual, bool fits) =>
        Assert.Equal(fits, Transcript.Fits(shown.Split('\n'), actual.Length == 0 ? [] : actual.Split('\n')));

    [Fact]
    public void Quoted_words_of_a_command_stay_together() =>
        Assert.Equal(["parley", "graph", "a b", "not x", ""], Transcript.Words("parley graph 'a b'  \"not x\" ''"));

    private static async Task<IReadOnlyList<string>> Execute(Markdown.Block block, string page, Session session, List<string> wrong)
    {
        var written = new List<string>();
        foreach (var step in Transcript.Read(block.Lines))
        {
            var (output, exit) = await session.Run(step.Command);
            var fits = output is null || (exit == step.Exit && Transcript.Fits(step.Output, output));
            written.AddRange(Transcript.Written(block.Lines, step, fits ? step.Output : output!, exit));
            if (!fits)
                wrong.Add($"{page}:{block.First + step.First + 1}: $ {step.Command}\n--- shown, exit {step.Exit}\n{string.Join('\n', step.Output)}\n--- printed, exit {exit}\n{string.Join('\n', output!)}");
        }
        return written;
    }
}
