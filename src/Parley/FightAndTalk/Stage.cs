using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.FightAndTalk;

/// <summary>What each possible course of one period is worth to each layer, given the values of the next period.</summary>
internal sealed class Stage
{
    private readonly GameTables _tables;
    private readonly double[] _after;

    public Stage(GameTables tables)
    {
        _tables = tables;
        _after = new double[(tables.Row + 4) * tables.Strengths];
        var layers = tables.Layers.Length;
        Battles = [ValueTable.Make(layers, tables.Size), ValueTable.Make(layers, tables.Size), ValueTable.Make(layers, tables.Size)];
        Truce = ValueTable.Make(layers, tables.Size);
    }

    /// <summary>[kind][layer][state]: a battle with its continuation; the breaker's cost is in it.</summary>
    public double[][][] Battles { get; }

    /// <summary>[layer][state]: a ceasefire period with its continuation, without the flow of the share.</summary>
    public double[][] Truce { get; }

    /// <summary>Value of a ceasefire period at A's share.</summary>
    public double Held(int layer, int state, double share) =>
        Truce[layer][state] + (_tables.Keeps * _tables.Layers[layer].Flow(share));

    /// <summary>Computes the stage from the values of the next period.</summary>
    public void Fill(ValueTable next)
    {
        for (var layer = 0; layer < _tables.Layers.Length; layer++)
        {
            After(layer, next.War[layer]);
            Battle(layer);
            if (_tables.HasCeasefire) Ceasefire(layer, next.Ceasefire[layer]);
        }
    }

    private void After(int layer, double[] next)
    {
        var stride = _tables.Row + 4;
        _tables.WarKernel.Apply(next, _tables.Row, _after, stride, 1, _tables.Game.Delta, _tables.FrontFlow[layer]);
        for (var m = 0; m < _tables.Strengths; m++)
        {
            _after[m * stride] = _tables.TakesAll[layer].B;
            _after[(m * stride) + _tables.Fronts] = _tables.TakesAll[layer].A;
        }
    }

    private void Battle(int layer)
    {
        var kinds = _tables.HasCeasefire ? 3 : 1;
        for (var kind = 0; kind < kinds; kind++)
        {
            var broken = kind == GameTables.BrokenByA ? Side.A : Side.B;
            var numbers = _tables.Layers[layer];
            var cost = kind != GameTables.Ordinary && numbers.Side == broken ? numbers.Break : 0;
            Fight(_tables.Up[kind], _tables.Down[kind], _tables.BattlePay[layer], cost, Battles[kind][layer]);
        }
    }

    private void Fight(double[] up, double[] down, double[] pay, double cost, double[] result)
    {
        ref var after = ref MemoryMarshal.GetArrayDataReference(_after);
        ref var paid = ref MemoryMarshal.GetArrayDataReference(pay);
        ref var to = ref MemoryMarshal.GetArrayDataReference(result);
        var less = Vector256.Create(cost);
        for (var m = 0; m < _tables.Strengths; m++)
        {
            var u = Vector256.Create(up[m]);
            var d = Vector256.Create(down[m]);
            var s = Vector256.Create(_tables.Stay[m]);
            for (var j = 0; j < _tables.Row; j += 4)
            {
                var at = (nuint)((m * (_tables.Row + 4)) + j);
                var i = (nuint)((m * _tables.Row) + j);
                var move = u * Vector256.LoadUnsafe(ref after, at + 2) + d * Vector256.LoadUnsafe(ref after, at);
                var value = Vector256.LoadUnsafe(ref paid, i) - less + (move + s * Vector256.LoadUnsafe(ref after, at + 1));
                value.StoreUnsafe(ref to, i);
            }
        }
    }

    private void Ceasefire(int layer, double[] next)
    {
        var truce = Truce[layer];
        _tables.CeasefireKernel.Apply(next, _tables.Row, truce, _tables.Row, 0, _tables.Game.Delta, _tables.Zero);
        ref var to = ref MemoryMarshal.GetArrayDataReference(truce);
        ref var battle = ref MemoryMarshal.GetArrayDataReference(Battles[GameTables.Ordinary][layer]);
        var keeps = Vector256.Create(_tables.Keeps);
        var accident = Vector256.Create(_tables.Game.Accident);
        var upkeep = Vector256.Create(_tables.Layers[layer].Hold);
        for (nuint i = 0; i < (nuint)_tables.Size; i += 4)
        {
            var value = keeps * (Vector256.LoadUnsafe(ref to, i) - upkeep) + accident * Vector256.LoadUnsafe(ref battle, i);
            value.StoreUnsafe(ref to, i);
        }
    }
}
