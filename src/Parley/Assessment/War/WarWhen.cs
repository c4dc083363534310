using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>
/// For which strengths, recoveries and guarantees a ceasefire now would be agreed to: each quantity is set to every word of its scale in turn, all
/// else as stated. Plain quantities only. Cost: one solution for each word.
/// </summary>
internal static class WarWhen
{
    public static IEnumerable<Finding> Of(WarSolution war, CancellationToken cancel)
    {
        if (war.Conflict.War is not { Plain: { } plain } model || !war.Game.HasCeasefire)
            yield break;
        (string[] Subjects, IReadOnlyList<Quantity> Numbers, WordScale Scale)[] asked =
        [
            (["strength"], [plain.Strength!], WarWords.Strength),
            .. Each("recovery", plain, plain.RecoveryInCeasefire, WarWords.Recovery),
            .. Each("guarantee", plain, plain.Response, WarWords.Response),
        ];
        foreach (var (subjects, numbers, scale) in asked.Where(entry => entry.Numbers.Count > 0))
        {
            var agreed = scale.Words.Select(word => (word.Word, Agreed: Agreed(model, numbers, word.Best, cancel))).ToList();
            yield return FindingMaker.Make(war.Conflict, "war.when", subjects,
                new FindingValue.Set([.. agreed.Where(entry => entry.Agreed == true).Select(entry => entry.Word)]),
                model.Quantities.Select(other => other.Path), method: WarFindings.Method, status: MethodStatus.Experimental, detail:
                [
                    ("refused", [.. agreed.Where(entry => entry.Agreed == false).Select(entry => entry.Word)]),
                    ("stated", numbers.Select(number => number.Word).Distinct().ToList() is [{ } word] ? [word] : []),
                    ("sides", [war.Id(Side.A), war.Id(Side.B)]),
                ]);
        }
    }

    // The number of each side alone, then those of both set alike.
    private static IEnumerable<(string[], IReadOnlyList<Quantity>, WordScale)> Each(string what, PlainWar war, IReadOnlyDictionary<string, Quantity> numbers, WordScale scale)
    {
        var all = war.Sides.Select(side => (side.Id, Number: numbers.GetValueOrDefault(side.Id))).Where(entry => entry.Number is not null).ToList();
        foreach (var (side, number) in all)
            yield return ([what, side], [number!], scale);
        if (all.Count == 2)
            yield return ([what, "both"], [.. all.Select(entry => entry.Number!)], scale);
    }

    // Null where the word cannot stand for this quantity in this model.
    private static bool? Agreed(WarModel model, IReadOnlyList<Quantity> numbers, double value, CancellationToken cancel)
    {
        if (numbers.Any(number => value < number.Least || value > number.Most))
            return null;
        var game = WarCompiler.Compile(model, other => numbers.Any(number => ReferenceEquals(other, number)) ? value : other.Best).Game;
        return game is null ? null : LeastChange.Meets(game, new CeasefireGoal(1, 0), cancel);
    }
}
