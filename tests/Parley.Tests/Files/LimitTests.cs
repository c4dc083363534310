using System.Diagnostics;
using System.Text;
using Parley.Files;

namespace Parley.Tests.Files;

/// <summary>Files made to be slow or large end soon and with a message; chains and circles of any length do not exhaust the stack.</summary>
public sealed class LimitTests
{
    private const string Head = "parties: { a: A }\noptions: { a: { go: Go } }\n";

    public static TheoryData<string, string, string> Hostile() => new()
    {
        { "a circle of outcomes", Chain(5_000, "o4999"), "is defined by itself" },
        { "a chain of outcomes", Chain(19_000, "a.go"), "" },
        { "outcomes that double", "outcomes:\n  o0: a.go\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"  o{i}: o{i - 1} and o{i - 1}\n")), "more than 100000 names" },
        { "too many keys", "outcomes:\n" + string.Concat(Enumerable.Range(0, 20_001).Select(i => $"  o{i}: a.go\n")), "more than 20000 keys" },
        { "too many items", "coalesce: [" + string.Join(',', Enumerable.Repeat("a.go", 20_001)) + "]", "more than 20000 items" },
        { "names that are nearly known", "outcomes:\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  {new string('x', 60)}{i}: {new string('x', 59)}y{i}\n")), "There is no option" },
        { "a circle of versions", "sources: { s: { title: S } }\nclaims:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  c{i}: {{ source: s, kind: fact, says: So it is, version_of: c{(i + 1) % 5_000} }}\n")), "a version of itself" },
        { "a path with many parts", $"perspectives: {{ p: {{ set: {{ {string.Join('.', Enumerable.Repeat("war", 5_000))}: 1 }} }} }}", "more than 40 parts" },
        { "many paths", "perspectives: { p: { set: {" + string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"war.x{i}: {i}")) + "} } }", "at most 1000 are read" },
        { "a status quo of thousands", "status_quo: [" + string.Join(',', Enumerable.Range(0, 15_000).Select(i => $"b.x{i}")) + "]", "which is no option" },
        { "half a character", "title: \"\\uD800\"", "" },
        { "an escape code for the screen", "title: \"\\e[2J\"", "U+001B" },
        { "a mark that turns the writing round", "title: \"abc\\u202Edef\"", "U+202E" },
        { "a key of a megabyte", new string('k', 1_000_000) + ": 1", "" },
        { "a formula with a thousand operators", "coalesce: [" + string.Join(" and ", Enumerable.Repeat("x", 1_200)) + "]", "more than 1,000 operators" },
        { "deep brackets", "war: " + new string('[', 100_000), "nested deeper" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_file_made_to_be_slow_or_large_ends_soon(string what, string text, string message)
    {
        var watch = Stopwatch.StartNew();
        var model = ModelReader.FromText(Head + text);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{what} took {watch.ElapsedMilliseconds} ms");
        if (message.Length > 0)
            Assert.Contains(model.Diagnostics, d => d.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(model.Diagnostics, d => Assert.InRange(d.Message.Length, 1, 400));
    }

    [Fact]
    public void A_file_with_many_perspectives_can_be_stopped_while_it_is_read()
    {
        var text = new StringBuilder(Head).Append("sources: { s: { title: S } }\nclaims:\n");
        for (var i = 0; i < 500; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  c{i}: {{ source: s, kind: fact, says: 'So it is, as number {i} says.', about: [a] }}\n");
        text.Append("perspectives:\n");
        for (var i = 0; i < Limits.Perspectives; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  p{i}: {{ set: {{ title: T{i} }} }}\n");
        Assert.False(ModelReader.FromText(text.ToString()).HasErrors);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => ModelReader.FromText(text.ToString(), cancellation: stop.Token));
    }

    private static string Chain(int length, string end) =>
        $"outcomes:\n  o0: {end}\n" + string.Concat(Enumerable.Range(1, length - 1).Select(i => $"  o{i}: o{i - 1}\n"));
}
