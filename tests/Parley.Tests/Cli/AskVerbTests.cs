using System.Text;
using System.Text.RegularExpressions;
using Parley.Cli;
using Parley.Files;

namespace Parley.Tests.Cli;

/// <summary>The interview in the terminal: what is asked, kept, written, and what is refused.</summary>
public sealed class AskVerbTests
{
    private const string Model = """
        parley: 1
        title: Two neighbours
        illustrative: true
        sources:
          column: { title: A column, date: undated }
        claims:
          wants-water: { source: column, at: { paragraph: 1 }, speaker: [author], kind: interest, about: [downstream], certainty: asserted, says: Downstream needs the water. }
          else: { source: column, at: { paragraph: 1 }, speaker: [author], kind: fact, about: [upstream], certainty: asserted, says: Upstream holds the dam. }
        parties:
          upstream: Upstream
          downstream: Downstream
          observer: Observer
        options:
          upstream:
            share: Share the water
          downstream:
            protest: Protest before the commission
        status_quo: [downstream.protest]
        outcomes:
          settled: upstream.share and not downstream.protest
        preferences:
          # Upstream has been read from its own words.
          upstream:
            statements:
              - { id: quiet, says: not downstream.protest }
              - { id: keep, says: not upstream.share }
        """;

    // Best first: YN, YY, NY, NN.
    private static readonly string[] Best = ["YN", "YY", "NY", "NN"];

    [Fact]
    public async Task The_preferences_of_a_party_that_answers_truthfully_are_written_and_nothing_else_changes()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var (code, output, error) = await Truthful(path);
        Assert.True(code == 0, error);
        var after = await File.ReadAllTextAsync(path);
        Assert.StartsWith(Model.TrimEnd(), after);
        var model = ModelReader.Read(path);
        Assert.Empty(model.Diagnostics);
        var preference = model.Base.Preferences.Single(p => p.Party == "downstream");
        Assert.Equal(Best, preference.Ranking.Select(rank => rank.Patterns.Single().ToString()));
        Assert.Equal(["wants-water"], preference.Because);
        Assert.Contains("Downstream would rather have [Upstream: Share the water", output);
        Assert.DoesNotContain("Upstream holds the dam", output);
    }

    [Fact]
    public async Task An_interview_that_ends_early_goes_on_where_it_ended()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var first = await Ask("1\n1\n", path);
        Assert.Equal(3, first.Code);
        Assert.Equal(Model, await File.ReadAllTextAsync(path));
        Assert.Contains("kept in", first.Error);
        Assert.Single(AnswerFile.Read(AnswerFile.Beside(path)).File!.Answers);
        var second = await Ask("2\n\nstop\n", path);
        Assert.Equal(0, second.Code);
        Assert.Contains("1 answer from", second.Out);
        Assert.Equal(2, AnswerFile.Read(AnswerFile.Beside(path)).File!.Answers.Count);
    }

    [Fact]
    public async Task A_file_of_answers_is_replayed()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        await Truthful(path);
        var answers = run.Put(await File.ReadAllTextAsync(AnswerFile.Beside(path)), "given.answers.yaml");
        var other = run.Put(Model, "again.parley.yaml");
        var (code, output, error) = await Ask("", other, "--answers", answers, "--dry-run");
        Assert.True(code == 0, error);
        Assert.Contains("\"YN\", \"YY\", \"NY\", \"NN\"", output);
        Assert.Equal(Model, await File.ReadAllTextAsync(other));
        Assert.False(File.Exists(AnswerFile.Beside(other)));
    }

    [Fact]
    public async Task What_is_not_known_is_written_as_not_known_and_done_ends_early()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var (code, _, error) = await Ask("4\ndone\n", path);
        Assert.True(code == 0, error);
        var model = ModelReader.Read(path);
        Assert.Empty(model.Diagnostics);
        Assert.NotEmpty(model.Base.Preferences.Single(p => p.Party == "downstream").Unknown);
    }

    [Fact]
    public async Task An_answer_can_be_taken_back_and_a_wrong_one_is_asked_again()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var (code, output, _) = await Ask("seven\nback\n1\n0\nback\nstop\n", path);
        Assert.Equal(0, code);
        Assert.Contains("Answer with 1, 2, 3 or 4", output);
        Assert.Contains("no answer to take back", output);
        Assert.Empty(AnswerFile.Read(AnswerFile.Beside(path)).File!.Answers);
    }

    [Fact]
    public async Task Contradicting_answers_are_shown_and_one_is_withdrawn()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var digest = AnswerFile.DigestOf(ModelReader.Read(path).Base);
        AnsweredComparison Over(string first, string second) => new("downstream", first, second, Answered.First, []);
        await File.WriteAllTextAsync(AnswerFile.Beside(path), new AnswerFile(digest, [Over("YN", "NY"), Over("NY", "NN"), Over("NN", "YN")]).Text());
        var refused = await Ask("", path);
        Assert.Equal(2, refused.Code);
        Assert.Contains("answers 1, 2, 3", refused.Error);
        var (code, output, _) = await Ask("3\nstop\n", path);
        Assert.Equal(0, code);
        Assert.Contains("cannot all be so", output);
        Assert.Equal(2, AnswerFile.Read(AnswerFile.Beside(path)).File!.Answers.Count);
    }

    [Fact]
    public async Task Until_settled_stops_before_everything_is_ordered()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var (code, output, error) = await Ask(string.Concat(Enumerable.Repeat("1\n\n", 20)), path, "--until", "settled", "--dry-run");
        Assert.True(code == 0, error);
        Assert.Contains("would settle", output);
        Assert.Contains("So it is in", output);
        Assert.InRange(output.Split("\n> ").Length - 1, 1, 4);
    }

    [Theory]
    [InlineData("There is no party 'downstreem'.", "--party", "downstreem")]
    [InlineData("Observer has no options", "--party", "observer")]
    [InlineData("states what Upstream prefers already", "--party", "upstream")]
    [InlineData("has no perspective 'x'", "-p", "x")]
    [InlineData("There is no such file", "--answers", "nowhere.yaml")]
    [InlineData("not a file of answers", "--answers", "MODEL")]
    public async Task What_cannot_be_asked_is_refused_with_the_reason(string message, params string[] args)
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var (code, _, error) = await Ask("", [path, .. args.Select(arg => arg == "MODEL" ? path : arg)]);
        Assert.Equal(1, code);
        Assert.Contains(message, error);
        Assert.Equal(Model, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Answers_about_another_model_are_refused()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        await Ask("1\n\n", path);
        await File.WriteAllTextAsync(path, Model.Replace("Share the water", "Sell the water", StringComparison.Ordinal));
        var (code, _, error) = await Ask("", path);
        Assert.Equal(1, code);
        Assert.Contains("about another model", error);
    }

    [Theory]
    [InlineData("parties: { a: A }\n", 1, "nothing to ask about")]
    [InlineData("parties: { a: A }\noptions: { a: { x: X } }\ninfeasible: [a.x, not a.x]\n", 2, "")]
    public async Task A_model_without_a_graph_is_refused(string text, int expected, string message)
    {
        using var run = new CliRun();
        var (code, _, error) = await Ask("", run.Put(text));
        Assert.Equal(expected, code);
        Assert.Contains(message, error);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Preferences_of_a_perspective_are_written_into_it()
    {
        using var run = new CliRun();
        var path = run.Put(Model + "\nperspectives:\n  one:\n    name: One\n    set: {}\n  two: { name: Two }\n");
        Assert.Equal(1, (await Ask("", path)).Code);
        var (code, _, error) = await Truthful(path, "-p", "one");
        Assert.True(code == 0, error);
        var model = ModelReader.Read(path);
        Assert.False(model.HasErrors);
        Assert.Equal(Best, model.In("one").Preferences.Single(p => p.Party == "downstream").Ranking.Select(rank => rank.Patterns.Single().ToString()));
        Assert.DoesNotContain(model.In("two").Preferences, p => p.Party == "downstream");
    }

    // Tries the first answer to each question, reads the echo, and takes the second where the echo is not so.
    private static async Task<(int Code, string Out, string Error)> Truthful(string path, params string[] more)
    {
        var input = "";
        for (var turn = 1; turn < 10; turn++)
        {
            var tried = await Ask(input + "1\n1\n", [path, "--dry-run", .. more]);
            var echoes = Regex.Matches(tried.Out, @"\((\w+) over (\w+)\)");
            if (echoes.Count < turn)
                return await Ask(input, [path, .. more]);
            var (first, second) = (echoes[turn - 1].Groups[1].Value, echoes[turn - 1].Groups[2].Value);
            input += Array.IndexOf(Best, first) < Array.IndexOf(Best, second) ? "1\n1\n" : "2\n1\n";
        }
        throw new InvalidOperationException("It never ends.");
    }

    private static async Task<(int Code, string Out, string Error)> Ask(string input, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run(["ask", .. args], new Terminal(output, error, false, new MemoryStream(Encoding.UTF8.GetBytes(input))), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
