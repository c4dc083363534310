using Parley.Tests.Files.Fuzzing;

namespace Parley.Tests;

public sealed class NearestTests
{
    [Fact]
    public void The_nearest_name_is_the_one_that_the_plain_recursion_finds()
    {
        var dice = new Dice(7);
        string Word() => string.Concat(Enumerable.Range(0, 1 + dice.Below(9)).Select(_ => (char)('a' + dice.Below(3))));
        for (var round = 0; round < 2_000; round++)
        {
            var (name, known) = (Word(), Enumerable.Range(0, 5).Select(_ => Word()).ToList());
            var best = known.Min(word => Plain(name, word, name.Length, word.Length, []));
            var found = Nearest.To(name, known);
            Assert.Equal(best <= Math.Max(1, name.Length / 3) ? best : -1, found is null ? -1 : Plain(name, found, name.Length, found.Length, []));
        }
    }

    // Straight from the definition: insert, delete, replace, or swap two neighbours, no piece edited twice.
    private static int Plain(string a, string b, int i, int j, Dictionary<(int, int), int> known)
    {
        if (i == 0 || j == 0)
            return i + j;
        if (known.TryGetValue((i, j), out var value))
            return value;
        value = Math.Min(Math.Min(Plain(a, b, i - 1, j, known), Plain(a, b, i, j - 1, known)) + 1, Plain(a, b, i - 1, j - 1, known) + (a[i - 1] == b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            value = Math.Min(value, Plain(a, b, i - 2, j - 2, known) + 1);
        return known[(i, j)] = value;
    }
}
