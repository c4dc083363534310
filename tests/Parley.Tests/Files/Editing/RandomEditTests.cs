using Parley.Files;
using Parley.Files.Editing;

namespace Parley.Tests.Files.Editing;

/// <summary>Random edits on every published model: what is not edited stays, as bytes and as a model. The comparison is written here, apart from the program's own.</summary>
public sealed class RandomEditTests
{
    private const int EditsPerModel = 25;

    private static readonly string[] Values = ["changed", "\"quoted: text\"", "[one, two]", "a: 1\nb:\n  - x\n  - y", "|-\n  lines of\n\n    text", "{ a: { b: c } }", "null", "- one\n- two: 2\n  three: 3"];

    public static TheoryData<string> Models() => [.. Repository.Files("catalog", ".parley.yaml").Concat(Repository.Files("docs", ".parley.yaml"))];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_random_edit_changes_its_own_lines_and_its_own_path_alone(string model)
    {
        var text = Repository.Text(model);
        foreach (var ending in new[] { "\n", "\r\n" })
        {
            var own = text.ReplaceLineEndings(ending);
            var random = new SplitMix((ulong)model.Length * 7919 + (ulong)ending.Length);
            var root = ModelEdit.Read(own).Root!;
            var places = Places(root, []).ToList();
            for (var i = 0; i < EditsPerModel; i++)
                Edit(own, places[random.Next(places.Count)], random, model);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Many_edits_in_turn_keep_every_comment_outside_them(string model)
    {
        var text = Repository.Text(model);
        var comments = text.Split('\n').Where(line => line.TrimStart().StartsWith('#')).ToList();
        for (var i = 0; i < 10; i++)
            text = ModelEdit.Set(text, $"claims.added-{i}", $"source: s\nsays: Number {i}").Text!;
        Assert.Equal(comments, text.Split('\n').Where(line => line.TrimStart().StartsWith('#')));
        Assert.Equal(10, ((MapNode)ModelEdit.Read(text).Root!.Find("claims")!).Entries.Count(entry => entry.Key.Value.StartsWith("added-", StringComparison.Ordinal)));
    }

    private static void Edit(string text, (IReadOnlyList<string> Keys, Node Node, int First, int Last) place, SplitMix random, string model)
    {
        var path = string.Join('.', place.Keys.Select(key => key.Contains('.', StringComparison.Ordinal) ? $"\"{key}\"" : key));
        var value = Values[random.Next(Values.Length)];
        var kind = random.Next(4);
        var (result, at) = kind switch
        {
            0 => (ModelEdit.Set(text, path, value), path),
            1 => (ModelEdit.Delete(text, path), path),
            2 when place.Node is MapNode => (ModelEdit.Set(text, path + ".a-new-key", value), path + ".a-new-key"),
            _ when place.Node is ListNode => (ModelEdit.Append(text, path, value), path),
            _ => (ModelEdit.Set(text, path, value), path),
        };
        var what = $"{model}: {kind} {at} := {value}: {result.Problem}";
        if (result.Text is null && (result.Problem!.Contains("whole file", StringComparison.Ordinal) || result.Problem.Contains("nothing was changed; change it by hand", StringComparison.Ordinal) && kind == 1 && IsFirstOfDash(text, place)))
            return;
        Assert.True(result.Text is not null, what);
        OnlyOwnLines(text, result.Text!, place, what);
        OnlyOwnPath(text, result.Text!, place.Keys, what);
    }

    private static bool IsFirstOfDash(string text, (IReadOnlyList<string> Keys, Node Node, int First, int Last) place) => text.Split('\n')[place.First].TrimStart().StartsWith('-');

    // Lines before the first and after the last line of the piece are the same, byte for byte; new lines stand between or right after.
    private static void OnlyOwnLines(string before, string after, (IReadOnlyList<string> Keys, Node Node, int First, int Last) place, string what)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Reverse().Zip(now.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        tail = Math.Min(tail, Math.Min(old.Length, now.Length) - head);
        Assert.True(head >= place.First || head == now.Length, $"{what}: line {head + 1} changed, the piece starts on {place.First + 1}");
        Assert.True(old.Length - tail <= place.Last + 3, $"{what}: line {old.Length - tail} changed, the piece ends on {place.Last + 1}");
        Assert.All(after.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'), line => Assert.False(before.Contains('\r', StringComparison.Ordinal) && line.Contains('\r', StringComparison.Ordinal)));
        if (before.Contains('\r', StringComparison.Ordinal))
            Assert.Equal(after.Count(c => c == '\n'), after.Split("\r\n").Length - 1);
    }

    private static void OnlyOwnPath(string before, string after, IReadOnlyList<string> keys, string what)
    {
        var prefix = string.Join('/', keys);
        var parent = string.Join('/', keys.Take(keys.Count - 1));
        bool Outside(string line) => !line.StartsWith(prefix, StringComparison.Ordinal);
        var (old, now) = (Flat(ModelEdit.Read(before).Root!, ""), Flat(ModelEdit.Read(after).Root!, ""));
        // The items of a list move up when one is taken away; then the list is compared as a whole, without its numbers.
        if (keys.Count > 0 && int.TryParse(keys[^1], out _))
            (old, now) = ([.. old.Where(line => !line.StartsWith(parent + "/", StringComparison.Ordinal))], [.. now.Where(line => !line.StartsWith(parent + "/", StringComparison.Ordinal))]);
        Assert.True(old.Where(Outside).Where(line => line != parent + "={}" && line != parent + "=[]").SequenceEqual(now.Where(Outside).Where(line => line != parent + "={}" && line != parent + "=[]")), what);
    }

    private static List<string> Flat(Node node, string at) => node switch
    {
        MapNode { Entries.Count: 0 } => [at.TrimStart('/') + "={}"],
        ListNode { Items.Count: 0 } => [at.TrimStart('/') + "=[]"],
        MapNode map => [.. map.Entries.SelectMany(entry => Flat(entry.Value, at + "/" + entry.Key.Value))],
        ListNode list => [.. list.Items.SelectMany((item, i) => Flat(item, at + "/" + i))],
        _ => [at.TrimStart('/') + "=" + ((ScalarNode)node).Value],
    };

    private static IEnumerable<(IReadOnlyList<string> Keys, Node Node, int First, int Last)> Places(Node node, IReadOnlyList<string> keys, int parent = 0)
    {
        var inner = node switch
        {
            MapNode map => map.Entries.Select(entry => (entry.Key.Value, entry.Value, entry.Key.At.Line - 1)),
            ListNode list => list.Items.Select((item, i) => ($"{i}", item, item.At.Line - 2)),
            _ => [],
        };
        foreach (var (key, value, line) in inner)
        {
            // What loses its only entry is written as empty, beside its own key.
            yield return ([.. keys, key], value, Math.Max(0, inner.Count() == 1 ? parent : line), LastLine(value, line));
            foreach (var deeper in Places(value, [.. keys, key], line))
                yield return deeper;
        }
    }

    private static int LastLine(Node node, int line) => node switch
    {
        MapNode { Entries.Count: > 0 } map => map.Entries.Max(entry => LastLine(entry.Value, entry.Key.At.Line - 1)),
        ListNode { Items.Count: > 0 } list => list.Items.Max(item => LastLine(item, item.At.Line - 1)),
        ScalarNode scalar => Math.Max(line, scalar.At.Line - 1 + scalar.Value.Count(c => c == '\n') + (scalar.Plain ? scalar.Value.Length / 60 : scalar.Value.Length / 40 + 1)),
        _ => Math.Max(line, node.At.Line - 1),
    };

    /// <summary>Seeded numbers (Steele, Lea and Flood 2014, SplitMix64).</summary>
    private sealed class SplitMix(ulong state)
    {
        public int Next(int below)
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)below);
        }
    }
}
