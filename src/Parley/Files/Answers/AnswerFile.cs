using System.Security.Cryptography;
using System.Text;
using Parley.Files.Editing;

namespace Parley.Files;

/// <summary>The answers of interviews about one model, as a file beside it: what was asked, what was answered, and for which model. Immutable.</summary>
/// <param name="Digest">What the questions are about, as <see cref="DigestOf"/> gives it.</param>
/// <param name="Answers">The answers in the order in which they were given; of several parties, if so.</param>
public sealed record AnswerFile(string Digest, IReadOnlyList<AnsweredComparison> Answers)
{
    private static readonly string[] Words = ["first", "second", "alike", "unknown"];

    /// <summary>The file beside a model in which its answers are kept: <c>border.parley.yaml</c> has <c>border.answers.yaml</c>.</summary>
    public static string Beside(string model)
    {
        ArgumentNullException.ThrowIfNull(model);
        const string ending = ".parley.yaml";
        return (model.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? model[..^ending.Length] : model) + ".answers.yaml";
    }

    /// <summary>
    /// The digest of what the questions are about: parties, options or states with their words, and what cannot occur; 64 hexadecimal digits.
    /// Claims, preferences and numbers do not belong to it, so that answers stay good while these are worked on.
    /// </summary>
    public static string DigestOf(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var text = string.Join('\n',
        [
            .. conflict.Parties.Select(party => $"party {party.Id}"),
            .. conflict.Options.Select(option => $"option {option.Name} {string.Join('/', option.Levels)} {option.Says}"),
            .. conflict.States.Select(state => $"state {state.Id} {state.Says}"),
            .. conflict.Infeasible.Select(constraint => $"infeasible {constraint.Kind} {string.Join(" / ", constraint.Formulas)}"),
            .. conflict.Coalesce.Select(formula => $"same {formula}"),
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The file as text.</summary>
    public string Text()
    {
        var text = new StringBuilder("# Answers to 'parley ask': which of two situations a party would rather have.\nparley_answers: 1\n");
        text.Append("digest: \"").Append(Digest).Append("\"\nanswers:").Append(Answers.Count == 0 ? " []\n" : "\n");
        foreach (var answer in Answers)
        {
            var entries = new List<(string, string)> { ("party", YamlFragment.Word(answer.Party)) };
            if (answer.Perspective is { } perspective)
                entries.Add(("perspective", YamlFragment.Word(perspective)));
            entries.AddRange([("first", YamlFragment.Word(answer.First)), ("second", YamlFragment.Word(answer.Second)), ("says", Words[(int)answer.Says])]);
            if (answer.Because.Count > 0)
                entries.Add(("because", YamlFragment.List(answer.Because)));
            text.Append("  - ").Append(YamlFragment.Flow(entries)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Reads a file. Exactly one of the results is null.</summary>
    public static (AnswerFile? File, string? Problem) Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (text, problem) = SourceText.Read(path, path);
        return text is null ? (null, $"{path}: {problem}") : FromText(text.Text, path);
    }

    /// <summary>Reads a text. Exactly one of the results is null.</summary>
    /// <param name="name">What to call it in messages.</param>
    public static (AnswerFile? File, string? Problem) FromText(string text, string name)
    {
        var bag = new DiagnosticBag();
        bag.Texts.Add(new SourceText(name, text));
        var root = YamlNodes.Read(bag, 0) as MapNode;
        if (bag.HasErrors)
            return (null, $"{name}:{bag.Items[0].Line}: {bag.Items[0].Message}");
        if (root?.Find("parley_answers") is not ScalarNode { Value: "1" } || root.Find("digest") is not ScalarNode digest || root.Find("answers") is not ListNode list)
            return (null, $"{name} is not a file of answers: it needs 'parley_answers: 1', 'digest' and 'answers'.");
        var answers = new List<AnsweredComparison>();
        foreach (var item in list.Items)
        {
            if (Entry(item) is not { } answer)
                return (null, $"{name}:{item.At.Line}: An answer has 'party', 'first', 'second', 'says' ({string.Join(", ", Words)}) and perhaps 'because'.");
            answers.Add(answer);
        }
        return (new AnswerFile(digest.Value, answers), null);
    }

    private static AnsweredComparison? Entry(Node node)
    {
        if (node is not MapNode map || map.Entries.Any(entry => entry.Key.Value is not ("party" or "perspective" or "first" or "second" or "says" or "because")))
            return null;
        string? Word(string key) => (map.Find(key) as ScalarNode)?.Value;
        var says = Array.IndexOf(Words, Word("says"));
        if (Word("party") is not { } party || Word("first") is not { } first || Word("second") is not { } second || says < 0)
            return null;
        IReadOnlyList<string>? because = map.Find("because") switch
        {
            null => [],
            ScalarNode one => [one.Value],
            ListNode many when many.Items.All(claim => claim is ScalarNode) => [.. many.Items.Select(claim => ((ScalarNode)claim).Value)],
            _ => null,
        };
        return because is null ? null : new AnsweredComparison(party, first, second, (Answered)says, because) { Perspective = Word("perspective") };
    }
}
