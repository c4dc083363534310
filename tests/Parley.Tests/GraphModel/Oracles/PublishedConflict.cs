using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>A published conflict typed in compactly, with the state numbers of its source (from 1).</summary>
internal sealed record PublishedConflict(MoveGraph Graph, int[][] Payoffs, OptionStates? States)
{
    /// <summary>Option form: states as letters Y or N per option, in ascending order of their codes; for each option the party that owns it.</summary>
    public static PublishedConflict Options(string states, int[] owners, params string[] rankings)
    {
        ulong[] codes = [.. states.Split(' ').Select(Code)];
        var masks = Enumerable.Range(0, owners.Max() + 1).Select(i => Code(string.Concat(owners.Select(owner => owner == i ? 'Y' : 'N'))));
        var built = OptionMoves.Build(new OptionForm(codes, [.. masks]));
        return new PublishedConflict(built.Graph!, Payoff(codes.Length, rankings), built.States);
    }

    /// <summary>Graph form: for each party, its moves as "1-2 3-4".</summary>
    public static PublishedConflict Arcs(int states, string[] moves, params string[] rankings)
    {
        var arcs = moves.Select(list => list.Split(' ').Select(arc => arc.Split('-')).Select(arc => (Number(arc[0]), Number(arc[1]))).ToArray());
        return new PublishedConflict(MoveGraph.FromArcs(states, arcs.ToArray()), Payoff(states, rankings), null);
    }

    /// <summary>The stable states of a party as "1 2 3".</summary>
    public string Stable(int party, Concept concept, SanctionMode mode = SanctionMode.Sequence) => Text(concept == Concept.Sim
        ? SimultaneousStability.Find(States!, Graph, Payoffs, mode).Stable![party]
        : Stability.Stable(Graph, Payoffs, party, concept, mode));

    /// <summary>The equilibria as "1 2 3".</summary>
    public string Equilibria(Concept concept, SanctionMode mode = SanctionMode.Sequence) => Text(concept == Concept.Sim
        ? SimultaneousStability.Find(States!, Graph, Payoffs, mode).Equilibria!
        : Stability.Equilibria(Graph, Payoffs, concept, mode));

    /// <summary>The code of a state written as letters, the first option least significant.</summary>
    public static ulong Code(string letters) => letters.Select((letter, k) => letter == 'Y' ? 1UL << k : 0).Aggregate(0UL, (code, bit) => code | bit);

    private static string Text(StateSet set) => string.Join(' ', set.States().Select(s => s + 1));

    /// <summary>Rankings as "3 7 1=2 4", best first, ties joined by "=".</summary>
    private static int[][] Payoff(int states, string[] rankings)
    {
        var payoffs = rankings.Select(_ => new int[states]).ToArray();
        foreach (var (party, ranking) in rankings.Index())
            foreach (var (place, tied) in ranking.Split(' ').Index())
                foreach (var state in tied.Split('='))
                    payoffs[party][Number(state)] = states - place;
        return payoffs;
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) - 1;
}
