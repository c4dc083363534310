using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>
/// For which strengths, recoveries and guarantees a ceasefire now would be agreed to, and who would refuse it otherwise: each quantity is set to
/// every word of its scale in turn, all else as stated. Plain quantities only. Cost: one solution for each word, spread over the processors.
/// </summary>
internal static class WarWhen
{
    public static IReadOnlyList<Finding> Of(WarSolution war, CancellationToken cancel)
    {
        if (war.Conflict.War is not { Plain: { } plain } model || !war.Game.HasCeasefire)
            return [];
        IEnumerable<Asked> all =
        [
            new(["strength"], [plain.Strength!], WarWords.Strength), .. Each("recovery", plain, plain.RecoveryInCeasefire, WarWords.Recovery),
            .. Each("guarantee", plain, plain.Response, WarWords.Response),
        ];
        var asked = all.Where(entry => entry.Numbers.Count > 0).ToList();
        var tries = asked.SelectMany(entry => entry.Scale.Words.Select(word => (Asked: entry, Word: word))).ToArray();
        var refusing = new string?[tries.Length];
        Parallel.For(0, tries.Length, new ParallelOptions { CancellationToken = cancel },
            i => refusing[i] = Refusing(war, model, tries[i].Asked.Numbers, tries[i].Word.Best, cancel));
        return [.. asked.Select(entry => Finding(war, model, entry, [.. tries.Zip(refusing).Where(item => item.First.Asked == entry && item.Second is not null).Select(item => (item.First.Word.Word, item.Second!))]))];
    }

    private static Finding Finding(WarSolution war, WarModel model, Asked asked, IReadOnlyList<(string Word, string Refusing)> tried) =>
        FindingMaker.Make(war.Conflict, "war.when", asked.Subjects, new FindingValue.Set([.. tried.Where(entry => entry.Refusing.Length == 0).Select(entry => entry.Word)]),
            model.Quantities.Select(other => other.Path), method: WarFindings.Method, status: MethodStatus.Experimental, detail:
            [
                ("refused", [.. tried.Where(entry => entry.Refusing.Length > 0).Select(entry => entry.Word)]),
                ("tried", [.. tried.Select(entry => entry.Word)]),
                ("refusing", [.. tried.Select(entry => entry.Refusing)]),
                ("stated", asked.Numbers.Select(number => number.Word).Distinct().ToList() is [{ } word] ? [word] : []),
                ("sides", [war.Id(Side.A), war.Id(Side.B)]),
                ("in-force", war.Game.Start == Regime.Ceasefire ? ["yes"] : []),
            ]);

    // The number of each side alone, then those of both set alike.
    private static IEnumerable<Asked> Each(string what, PlainWar war, IReadOnlyDictionary<string, Quantity> numbers, WordScale scale)
    {
        var all = war.Sides.Select(side => (side.Id, Number: numbers.GetValueOrDefault(side.Id))).Where(entry => entry.Number is not null).ToList();
        foreach (var (side, number) in all)
            yield return new Asked([what, side], [number!], scale);
        if (all.Count == 2)
            yield return new Asked([what, "both"], [.. all.Select(entry => entry.Number!)], scale);
    }

    // The parties that refuse, with spaces between; null where the word cannot stand for this quantity in this model.
    private static string? Refusing(WarSolution war, WarModel model, IReadOnlyList<Quantity> numbers, double value, CancellationToken cancel)
    {
        if (numbers.Any(number => value < number.Least || value > number.Most))
            return null;
        model = WarEverywhere.Set(model, numbers.Select(number => number.Path), value);
        return WarCompiler.Compile(model, other => numbers.Any(number => ReferenceEquals(other, number)) ? value : other.Best).Game is { } game
            ? string.Join(' ', WarRefusing.Parties(war, CeasefireQuestion.Refusing(game, cancel)))
            : null;
    }

    private sealed record Asked(string[] Subjects, IReadOnlyList<Quantity> Numbers, WordScale Scale);
}
