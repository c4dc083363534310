using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.FightAndTalk;

/// <summary>One period's choices without noise, for all states at once, four at a time; no members.</summary>
/// <remarks>
/// The rules are those of <see cref="Decision"/>. Two passes over the offers: the first finds the proposer's best value, the second picks,
/// from the least preferred class to the most, what lies within the tie distance. Cost: offers × states.
/// </remarks>
internal sealed class SharpChoices(GameTables tables)
{
    private readonly int _ceasefires = tables.Game.Ceasefire.Offers;
    private readonly int _settlements = tables.Game.Settle.Offers;
    private readonly bool _freeShare = tables.Game.Ceasefire.Kind == TermsKind.Bargained;
    private readonly bool _freeTerms = tables.Game.Settle.Kind == TermsKind.Bargained;

    /// <summary>Writes (or, if <paramref name="add"/>, adds) weight times the value of every state when a side proposes.</summary>
    public void Fill(Side proposer, Stage stage, ValueTable result, double weight, bool add)
    {
        var own = (int)proposer;
        for (var i = 0; i < tables.Size; i += 4)
        {
            var choice = War(own, stage, i);
            Put(result.War[own], i, choice.Own, weight, add);
            Put(result.War[1 - own], i, choice.Other, weight, add);
            if (!tables.HasCeasefire) continue;
            choice = Ceasefire(own, stage, i);
            Put(result.Ceasefire[own], i, choice.Own, weight, add);
            Put(result.Ceasefire[1 - own], i, choice.Other, weight, add);
        }
    }

    private (Vector256<double> Own, Vector256<double> Other) War(int own, Stage stage, int i)
    {
        var fightOwn = Get(stage.Battles[GameTables.Ordinary][own], i);
        var fightOther = Get(stage.Battles[GameTables.Ordinary][1 - own], i);
        var best = fightOwn;
        for (var t = 0; t < _ceasefires; t++)
        {
            var (heldOwn, heldOther) = Held(own, t, stage, fightOther, i);
            best = Vector256.Max(best, Where(AtLeast(heldOther, fightOther), heldOwn));
        }

        best = BestSettlement(own, fightOther, best);
        var limit = best - Vector256.Create(tables.Tie);
        var (pickOwn, pickOther) = (fightOwn, fightOther);
        for (var t = _ceasefires - 1; t >= 0; t--)
        {
            var (heldOwn, heldOther) = Held(own, t, stage, fightOther, i);
            var take = AtLeast(heldOther, fightOther) & Vector256.GreaterThanOrEqual(heldOwn, limit);
            pickOwn = Vector256.ConditionalSelect(take, heldOwn, pickOwn);
            pickOther = Vector256.ConditionalSelect(take, heldOther, pickOther);
        }

        return PickSettlement(own, fightOther, limit, pickOwn, pickOther);
    }

    private (Vector256<double> Own, Vector256<double> Other) Ceasefire(int own, Stage stage, int i)
    {
        var kindOwn = own == 0 ? GameTables.BrokenByA : GameTables.BrokenByB;
        var kindOther = own == 0 ? GameTables.BrokenByB : GameTables.BrokenByA;
        var breakOwn = Get(stage.Battles[kindOwn][own], i);
        var breakOther = Get(stage.Battles[kindOwn][1 - own], i);
        var brokenOwn = Get(stage.Battles[kindOther][own], i);
        var brokenOther = Get(stage.Battles[kindOther][1 - own], i);
        var lineOther = AtShare(1 - own, stage, Get(tables.LineShare, i), i);
        var refused = Vector256.ConditionalSelect(AtLeast(lineOther, brokenOther), lineOther, brokenOther);
        var best = breakOwn;
        for (var t = 0; t < _ceasefires; t++)
        {
            var (heldOwn, heldOther) = Held(own, t, stage, brokenOther, i);
            best = Vector256.Max(best, Vector256.ConditionalSelect(AtLeast(heldOther, brokenOther), heldOwn, brokenOwn));
        }

        best = BestSettlement(own, refused, best);
        var limit = best - Vector256.Create(tables.Tie);
        var (pickOwn, pickOther) = (breakOwn, breakOther);
        for (var t = _ceasefires - 1; t >= 0; t--)
        {
            var (heldOwn, heldOther) = Held(own, t, stage, brokenOther, i);
            var holds = AtLeast(heldOther, brokenOther);
            heldOwn = Vector256.ConditionalSelect(holds, heldOwn, brokenOwn);
            heldOther = Vector256.ConditionalSelect(holds, heldOther, brokenOther);
            var take = Vector256.GreaterThanOrEqual(heldOwn, limit);
            pickOwn = Vector256.ConditionalSelect(take, heldOwn, pickOwn);
            pickOther = Vector256.ConditionalSelect(take, heldOther, pickOther);
        }

        return PickSettlement(own, refused, limit, pickOwn, pickOther);
    }

    private Vector256<double> BestSettlement(int own, Vector256<double> refused, Vector256<double> best)
    {
        for (var j = 0; j < _settlements; j++)
        {
            var (paidOwn, paidOther) = Settled(own, j, refused);
            best = Vector256.Max(best, Where(AtLeast(paidOther, refused), paidOwn));
        }

        return best;
    }

    private (Vector256<double> Own, Vector256<double> Other) PickSettlement(
        int own, Vector256<double> refused, Vector256<double> limit, Vector256<double> pickOwn, Vector256<double> pickOther)
    {
        for (var j = _settlements - 1; j >= 0; j--)
        {
            var (paidOwn, paidOther) = Settled(own, j, refused);
            var take = AtLeast(paidOther, refused) & Vector256.GreaterThanOrEqual(paidOwn, limit);
            pickOwn = Vector256.ConditionalSelect(take, paidOwn, pickOwn);
            pickOther = Vector256.ConditionalSelect(take, paidOther, pickOther);
        }

        return (pickOwn, pickOther);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<double> Own, Vector256<double> Other) Held(int own, int offer, Stage stage, Vector256<double> refused, int i)
    {
        if (!_freeShare)
        {
            var share = Get(tables.Shares[offer], i);
            return (AtShare(own, stage, share, i), AtShare(1 - own, stage, share, i));
        }

        var keeps = Vector256.Create(tables.Keeps);
        var truce = Get(stage.Truce[1 - own], i);
        var least = tables.Keeps == 0 ? Vector256<double>.Zero : Cut((refused - truce) / keeps);
        return (Get(stage.Truce[own], i) + keeps * (Vector256<double>.One - least), truce + keeps * least);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<double> Own, Vector256<double> Other) Settled(int own, int offer, Vector256<double> refused)
    {
        if (!_freeTerms) return (Vector256.Create(tables.SettlementPay[own][offer]), Vector256.Create(tables.SettlementPay[1 - own][offer]));
        var forever = Vector256.Create(tables.Forever);
        var bonusOther = Vector256.Create(tables.Layers[1 - own].Bonus);
        var least = Cut(refused / forever - bonusOther);
        var rest = Vector256<double>.One - least + Vector256.Create(tables.Layers[own].Bonus);
        return (rest * forever, (least + bonusOther) * forever);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> AtShare(int layer, Stage stage, Vector256<double> shareOfA, int i)
    {
        var flow = layer == 0 ? shareOfA : Vector256<double>.One - shareOfA;
        return Get(stage.Truce[layer], i) + Vector256.Create(tables.Keeps) * flow;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> AtLeast(Vector256<double> accept, Vector256<double> refuse) =>
        Vector256.GreaterThanOrEqual(accept, refuse - Vector256.Create(tables.Tie));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Where(Vector256<double> condition, Vector256<double> value) =>
        Vector256.ConditionalSelect(condition, value, Vector256.Create(double.NegativeInfinity));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Cut(Vector256<double> share) =>
        Vector256.Min(Vector256.Max(share, Vector256<double>.Zero), Vector256<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Get(double[] from, int i) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(from), (nuint)i);

    private static void Put(double[] to, int i, Vector256<double> value, double weight, bool add)
    {
        var scaled = value * Vector256.Create(weight);
        if (add) scaled += Get(to, i);
        scaled.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(to), (nuint)i);
    }
}
