using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>What figures and charts of a war take from its solution.</summary>
internal static class WarCourse
{
    private static readonly int[] First = [1, 2, 3, 6];

    /// <summary>The solution with the terminal condition that the model does not name; null where both give the same answer.</summary>
    public static GameSolution? Other(WarSolution war) =>
        !war.Answer.Several ? null : ReferenceEquals(war.Headline, war.Answer.Line) ? war.Answer.War : war.Answer.Line;

    /// <summary>What becomes of a ceasefire that begins now, or of the one in force.</summary>
    public static IReadOnlyList<LastingPeriod> Lasting(WarSolution war, GameSolution solution, int periods) => solution.CeasefireLasts(periods, war.Game.Start == Regime.War);

    /// <summary>The unit of periods, in the plural.</summary>
    public static string Unit(WarSolution war) => WarWording.Periods(war.Conflict, 2).Split(' ')[1];

    /// <summary>The periods that tables show: 1, 2, 3, 6, 12, 24 … up to the last.</summary>
    public static IReadOnlyList<int> Shown(int periods)
    {
        List<int> shown = [.. First.Where(period => period < periods)];
        for (var period = 12; period < periods; period = period < 36 ? period + 12 : period * 2)
            shown.Add(period);
        shown.Add(periods);
        return shown;
    }
}
