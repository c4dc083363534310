using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of the closed forms of <c>war</c>, each of which stands in place of a game.</summary>
internal static class ClosedWarSection
{
    private const string Shares = "share of the stake";
    private const string Worth = "flows of one period's whole stake";

    private static readonly RecordShape<Quantity> Sum = Quantities.Of(double.NegativeInfinity, double.PositiveInfinity, Worth);

    public static readonly RecordShape<WarUltimatum> Ultimatum = new("one demand where only the other side knows its cost of war", f =>
    {
        var advance = f.Need("advance", Quantities.Of(0, 1, "probability"), "A's chance to take all by war.");
        var own = f.Need("own_cost", Quantities.Of(0, 1, Shares), "What war costs A.");
        var most = f.Need("most_cost", Quantities.Of(0, 2, Shares), "The most that war may cost B; every cost from 0 to this is as likely, and only B knows its own.");
        if (f.Has("most_cost") && !(most.Best > 0))
            f.Problem("most_cost must be above 0: with 0 there is nothing that only B knows.", at: "most_cost");
        return new WarUltimatum(advance.Under("war.ultimatum.advance")!, own.Under("war.ultimatum.own_cost")!, most.Under("war.ultimatum.most_cost")!);
    });

    public static readonly RecordShape<WarLockIn> LockIn = new("what each side could lock in by fighting", f =>
    {
        var delta = f.Need("delta", Quantities.Of(0, 1, "probability"), "Discount factor of one period, strictly between 0 and 1.");
        var benefits = f.Maybe("benefits", Sum, "The value of all that there is to share; 1/(1 − delta) where left out: one unit per period for ever.");
        var a = f.Need("A", ListOf(Sum), "What A could lock in by fighting in each period, the first period first.");
        var b = f.Need("B", ListOf(Sum), "What B could.");
        if (f.Has("delta") && !(delta.Best > 0 && delta.Best < 1))
            f.Problem("delta must lie strictly between 0 and 1: with 1 the future never fades, with 0 it does not count.", at: "delta");
        if (f.Has("A") && f.Has("B") && (a.Count < 2 || a.Count != b.Count))
            f.Problem("A and B need a number for each period, for the same periods, at least two.", at: "B");
        return new WarLockIn(delta.Under("war.lock_in.delta")!, benefits.Under("war.lock_in.benefits"), a.Under("war.lock_in.A"), b.Under("war.lock_in.B"));
    });

    /// <summary>Every number that is stated, in the order of the keys.</summary>
    public static IReadOnlyList<Quantity> All(WarUltimatum? ultimatum, WarLockIn? lockIn)
    {
        IEnumerable<Quantity?> all =
        [
            ultimatum?.Advance, ultimatum?.OwnCost, ultimatum?.MostCost, lockIn?.Delta, lockIn?.Benefits, .. lockIn?.A ?? [], .. lockIn?.B ?? [],
        ];
        return [.. all.OfType<Quantity>()];
    }
}
