using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parley.Sampling;

namespace Parley.FightAndTalk;

/// <summary>One period's choices with logit noise, for all states at once, four at a time; no members.</summary>
/// <remarks>
/// The rules are those of <see cref="Decision"/>. For each action the gain over fighting (or breaking) is worked out for both sides with the
/// answer's probabilities in it; the proposer mixes by logit. Cost: about two exponentials for each offer, proposer and state.
/// </remarks>
internal sealed class NoisyChoices
{
    private readonly GameTables _tables;
    private readonly Vector256<double> _perNoise;
    private readonly int _ceasefires;
    private readonly int _settlements;
    private readonly Vector256<double>[] _own;
    private readonly Vector256<double>[] _other;

    public NoisyChoices(GameTables tables)
    {
        _tables = tables;
        _perNoise = Vector256.Create(1 / tables.Game.Noise);
        _ceasefires = tables.Game.Ceasefire.Offers;
        _settlements = tables.Game.Settle.Offers;
        _own = new Vector256<double>[_ceasefires + _settlements];
        _other = new Vector256<double>[_ceasefires + _settlements];
    }

    /// <summary>Writes (or, if <paramref name="add"/>, adds) weight times the value of every state when a side proposes.</summary>
    public void Fill(Side proposer, Stage stage, ValueTable result, double weight, bool add)
    {
        var own = (int)proposer;
        for (var i = 0; i < _tables.Size; i += 4)
        {
            War(own, stage, i);
            var fightOwn = Get(stage.Battles[GameTables.Ordinary][own], i);
            var fightOther = Get(stage.Battles[GameTables.Ordinary][1 - own], i);
            Mix(result.War[own], result.War[1 - own], i, fightOwn, fightOther, weight, add);
            if (!_tables.HasCeasefire) continue;
            var kind = own == 0 ? GameTables.BrokenByA : GameTables.BrokenByB;
            var breakOwn = Get(stage.Battles[kind][own], i);
            var breakOther = Get(stage.Battles[kind][1 - own], i);
            Ceasefire(own, stage, i, breakOwn, breakOther);
            Mix(result.Ceasefire[own], result.Ceasefire[1 - own], i, breakOwn, breakOther, weight, add);
        }
    }

    private void War(int own, Stage stage, int i)
    {
        var fightOwn = Get(stage.Battles[GameTables.Ordinary][own], i);
        var fightOther = Get(stage.Battles[GameTables.Ordinary][1 - own], i);
        for (var t = 0; t < _ceasefires; t++)
        {
            var share = Get(_tables.Shares[t], i);
            var gainOwn = AtShare(own, stage, share, i) - fightOwn;
            var gainOther = AtShare(1 - own, stage, share, i) - fightOther;
            var accepted = Exponential.Logistic(gainOther * _perNoise);
            _own[t] = accepted * gainOwn;
            _other[t] = accepted * gainOther;
        }

        Settlements(own, fightOwn, fightOther, fightOwn, fightOther);
    }

    private void Ceasefire(int own, Stage stage, int i, Vector256<double> breakOwn, Vector256<double> breakOther)
    {
        for (var t = 0; t < _ceasefires; t++)
        {
            var (heldOwn, heldOther) = AnswerTo(own, stage, Get(_tables.Shares[t], i), i);
            _own[t] = heldOwn - breakOwn;
            _other[t] = heldOther - breakOther;
        }

        var (refusedOwn, refusedOther) = AnswerTo(own, stage, Get(_tables.LineShare, i), i);
        Settlements(own, refusedOwn, refusedOther, breakOwn, breakOther);
    }

    /// <summary>Values, the responder holding or breaking at a share.</summary>
    private (Vector256<double> Own, Vector256<double> Other) AnswerTo(int own, Stage stage, Vector256<double> share, int i)
    {
        var broken = own == 0 ? GameTables.BrokenByB : GameTables.BrokenByA;
        var brokenOwn = Get(stage.Battles[broken][own], i);
        var brokenOther = Get(stage.Battles[broken][1 - own], i);
        var gainOwn = AtShare(own, stage, share, i) - brokenOwn;
        var gainOther = AtShare(1 - own, stage, share, i) - brokenOther;
        var held = Exponential.Logistic(gainOther * _perNoise);
        return (brokenOwn + held * gainOwn, brokenOther + held * gainOther);
    }

    private void Settlements(
        int own, Vector256<double> refusedOwn, Vector256<double> refusedOther, Vector256<double> baseOwn, Vector256<double> baseOther)
    {
        var payOwn = _tables.SettlementPay[own];
        var payOther = _tables.SettlementPay[1 - own];
        var shiftOwn = refusedOwn - baseOwn;
        var shiftOther = refusedOther - baseOther;
        for (var j = 0; j < _settlements; j++)
        {
            var gainOther = Vector256.Create(payOther[j]) - refusedOther;
            var accepted = Exponential.Logistic(gainOther * _perNoise);
            _own[_ceasefires + j] = shiftOwn + accepted * (Vector256.Create(payOwn[j]) - refusedOwn);
            _other[_ceasefires + j] = shiftOther + accepted * gainOther;
        }
    }

    private void Mix(
        double[] toOwn, double[] toOther, int i, Vector256<double> baseOwn, Vector256<double> baseOther, double weight, bool add)
    {
        var best = Vector256<double>.Zero;
        foreach (var gain in _own) best = Vector256.Max(best, gain);
        var total = Exponential.Of((Vector256<double>.Zero - best) * _perNoise);
        var sumOwn = Vector256<double>.Zero;
        var sumOther = Vector256<double>.Zero;
        for (var a = 0; a < _own.Length; a++)
        {
            var chance = Exponential.Of((_own[a] - best) * _perNoise);
            total += chance;
            sumOwn += chance * _own[a];
            sumOther += chance * _other[a];
        }

        Put(toOwn, i, baseOwn + sumOwn / total, weight, add);
        Put(toOther, i, baseOther + sumOther / total, weight, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> AtShare(int layer, Stage stage, Vector256<double> shareOfA, int i)
    {
        var flow = layer == 0 ? shareOfA : Vector256<double>.One - shareOfA;
        return Get(stage.Truce[layer], i) + Vector256.Create(_tables.Keeps) * flow;
    }

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
