using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>Simultaneous stability straight from its definition, on the options of a small model, by listing every combination.</summary>
internal static class BruteSimultaneous
{
    public static bool IsStable(SmallModel model, int party, int state)
    {
        if (Sequential(model, party, state))
            return true;
        if (Enumerable.Range(0, model.Parties).Count(j => !Sequential(model, j, state)) < 2)
            return false;
        return Improvements(model, party, state)
            .Where(s1 => !BruteForce.Sanctions(model.Graph, model.Payoffs, party, state, s1, Concept.Seq, SanctionMode.Sequence).Any())
            .All(s1 => Combined(model, party, state, s1).Any(q => model.Payoffs[party][q] <= model.Payoffs[party][state]));
    }

    /// <summary>The feasible states to which s1 leads where each other party does nothing or improves at the same time.</summary>
    public static IEnumerable<int> Combined(SmallModel model, int party, int state, int s1)
    {
        IEnumerable<ulong> codes = [model.Codes[s1]];
        foreach (var j in Enumerable.Range(0, model.Parties).Where(j => j != party))
        {
            var own = Improvements(model, j, state).Select(t => model.Codes[t] & model.Owners[j]).Prepend(model.Codes[state] & model.Owners[j]).ToArray();
            codes = codes.SelectMany(code => own.Select(bits => code & ~model.Owners[j] | bits)).ToArray();
        }
        return codes.Select(code => Array.IndexOf(model.Codes, code)).Where(q => q >= 0);
    }

    private static bool Sequential(SmallModel model, int party, int state) =>
        BruteForce.IsStable(model.Graph, model.Payoffs, party, state, Concept.Seq);

    private static IEnumerable<int> Improvements(SmallModel model, int party, int state) =>
        model.Graph.Moves(party, state).ToArray().Where(t => model.Payoffs[party][t] > model.Payoffs[party][state]);
}
