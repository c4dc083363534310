using System.Numerics;

namespace Parley.GraphModel.Fast;

/// <summary>One run of <see cref="FastStability"/> with payoffs of one width: the order of the passes and the arrays they share.</summary>
internal sealed class StabilityRun<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly OptionCube _cube;
    private readonly Workers _workers;
    private readonly int _largestCompared;
    private readonly int[] _movers;
    private readonly T[][] _payoffs;
    private readonly T[][] _values;
    private readonly MoveClosure<T> _closure;

    public StabilityRun(OptionCube cube, T[][] payoffs, Workers workers, int largestCompared)
    {
        _cube = cube;
        _workers = workers;
        _largestCompared = largestCompared;
        _movers = [.. Enumerable.Range(0, cube.Parties).Where(party => cube.Movable(party) != 0)];
        _payoffs = [.. _movers.Select(party => payoffs[party])];
        _values = [.. _payoffs.Select(own => GC.AllocateUninitializedArray<T>(own.Length))];
        _closure = new MoveClosure<T>(cube, workers);
    }

    public OptionStability Solve(Concept[] concepts)
    {
        var stable = concepts.ToDictionary(concept => concept, _ => new StateSet[_cube.Parties]);
        var everywhere = Everywhere();
        foreach (var sets in stable.Values)
            Array.Fill(sets, everywhere);
        for (var m = 0; m < _movers.Length; m++)
            ByMoves(m, stable);
        if (_movers.Length > 0 && (stable.ContainsKey(Concept.Seq) || stable.ContainsKey(Concept.Sseq)))
            ByImprovements(stable);
        return new OptionStability(stable);
    }

    /// <summary>The feasible states.</summary>
    private StateSet Everywhere()
    {
        var set = new StateSet(_cube.States);
        for (var w = 0; w < set.Words.Length; w++)
            set.Words[w] = PrioritisedPayoffs.Possible(_cube, w);
        return set;
    }

    /// <summary>Nash, SMR and GMR of one mover.</summary>
    private void ByMoves(int m, Dictionary<Concept, StateSet[]> stable)
    {
        var (party, own) = (_movers[m], _payoffs[m]);
        var (values, spare) = (_values[0], _values[^1]);
        var opponents = _movers.Where(other => other != party).Select(_cube.Movable).ToArray();
        if (stable.ContainsKey(Concept.Nash) || stable.ContainsKey(Concept.Smr))
            _closure.Best(own, values, _cube.Movable(party));
        if (stable.TryGetValue(Concept.Nash, out var nash))
            nash[party] = Elementwise<T>.NotTempted(_cube.States, values, own, _workers);
        if (stable.TryGetValue(Concept.Smr, out var smr))
            smr[party] = Sanctioned(values);
        if (!stable.TryGetValue(Concept.Gmr, out var gmr))
            return;
        own.CopyTo(values, 0);
        gmr[party] = Sanctioned(values);

        StateSet Sanctioned(T[] worst)
        {
            if (_cube.Feasible is not null)
                Elementwise<T>.RaiseInfeasible(worst, own, _workers);
            _closure.Worst(worst, spare, opponents);
            return Compare(m, worst);
        }
    }

    /// <summary>SEQ and SSEQ of all movers.</summary>
    private void ByImprovements(Dictionary<Concept, StateSet[]> stable)
    {
        var closure = new ImprovementClosure<T>(_cube, _movers, _payoffs, _largestCompared, _workers);
        if (stable.TryGetValue(Concept.Seq, out var seq))
        {
            for (var m = 0; m < _movers.Length; m++)
                _payoffs[m].CopyTo(_values[m], 0);
            closure.Run(_values);
            for (var m = 0; m < _movers.Length; m++)
                seq[_movers[m]] = Compare(m, _values[m]);
        }
        if (!stable.TryGetValue(Concept.Sseq, out var sseq))
            return;
        for (var m = 0; m < _movers.Length; m++)
            _closure.Best(_payoffs[m], _values[m], _cube.Movable(_movers[m]));
        closure.Run(_values);
        for (var m = 0; m < _movers.Length; m++)
            sseq[_movers[m]] = Compare(m, _values[m]);
    }

    /// <summary>The states from which mover <paramref name="m"/> reaches none with both payoff and <paramref name="worst"/> above its payoff.</summary>
    private StateSet Compare(int m, T[] worst)
    {
        Elementwise<T>.CapByPayoff(worst, _payoffs[m], _workers);
        _closure.Best(worst, worst, _cube.Movable(_movers[m]));
        return Elementwise<T>.NotTempted(_cube.States, worst, _payoffs[m], _workers);
    }
}
