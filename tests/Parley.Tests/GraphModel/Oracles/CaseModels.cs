using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>Conflicts from the literature, typed from their sources. States count from 1 in the text and from 0 in what is returned.</summary>
internal static class CaseModels
{
    /// <summary>Elmira, nine states: Hipel, Fang, Kilgour &amp; Haight (1993); inputs recalled. Parties: MoE, Uniroyal, local government.</summary>
    public static SmallModel Elmira() => SmallModel.From(
        [
            Arcs("1-2 3-4 5-6 7-8"),
            Arcs("1-3 1-9 2-4 2-9 3-9 4-9 5-7 5-9 6-8 6-9 7-9 8-9"),
            Arcs("1-5 5-1 2-6 6-2 3-7 7-3 4-8 8-4"),
        ],
        [Ranking("7 3 4 8 5 1 2 6 9"), Ranking("1 4 8 5 9 3 7 2 6"), Ranking("7 3 5 1 8 6 4 2 9")]);

    /// <summary>Bernheim, Peleg &amp; Whinston (1987); payoffs recalled.</summary>
    public static SmallModel BernheimPelegWhinston() => SmallModel.From(
        Owners(Cube(3), 0, 1, 2),
        [Ranking("4 1 8 5 2=3=6=7"), Ranking("4 1 8 5 2=3=6=7"), Ranking("1 8 2=3=5=6=7 4")]);

    /// <summary>Lake Gisborne: Fang, Hipel &amp; Wang (2002); inputs recalled. Parties: federal, provincial, support groups.</summary>
    public static SmallModel LakeGisborne() => SmallModel.From(
        Owners(Cube(3), 0, 1, 2),
        [Ranking("2 6 4 8 1 5 3 7"), Ranking("3 7 4 8 1 5 2 6"), Ranking("3 4 7 8 5 6 1 2")]);

    /// <summary>Sustainable development: Hamouda, Kilgour &amp; Hipel (2004); rankings recalled. Parties: environmentalists, developers.</summary>
    public static SmallModel SustainableDevelopment() => SmallModel.From(
        Owners(["YY", "YN", "NY", "NN"], 0, 1),
        [Ranking("1 3 2 4"), Ranking("3 1 4 2")]);

    /// <summary>Prisoner's dilemma with "cooperate" as the options: Kinsara, A Simple Guide to GMCR+ (2014).</summary>
    public static SmallModel Prisoners() => SmallModel.From(Owners(Cube(2), 0, 1), [Ranking("3 4 1 2"), Ranking("2 4 1 3")]);

    /// <summary>Chicken: Brams &amp; Wittman (1981); recalled.</summary>
    public static SmallModel Chicken() => SmallModel.From(Owners(Cube(2), 0, 1), [Ranking("2 1 3 4"), Ranking("3 1 2 4")]);

    /// <summary>Syria and Iraq 1975: Kinsara, A Simple Guide to GMCR+ (2014), tables 1–3.</summary>
    public static SmallModel SyriaIraq() => SmallModel.From(
        Owners(["NNN", "YNN", "NYN", "NNY", "YNY", "NYY"], 0, 0, 1),
        [Ranking("1 3 6 2 4 5"), Ranking("2 4 6 1 5 3")]);

    /// <summary>The states of a set, from 1.</summary>
    public static int[] From1(StateSet states) => [.. states.States().Select(state => state + 1)];

    /// <summary>Payoffs from states, best first, with "=" between equally good ones.</summary>
    public static int[] Ranking(string bestFirst)
    {
        var groups = Groups(bestFirst);
        var payoff = new int[groups.Sum(group => group.Count)];
        for (var place = 0; place < groups.Count; place++)
            foreach (var state in groups[place])
                payoff[state] = groups.Count - place;
        return payoff;
    }

    /// <summary>The ranks of a ranking, from 0.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(string bestFirst) =>
        [.. bestFirst.Split(' ').Select(group => (IReadOnlyList<int>)[.. group.Split('=').Select(state => Number(state) - 1)])];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static List<(int, int)> Arcs(string arcs) =>
        [.. arcs.Split(' ').Select(arc => arc.Split('-')).Select(arc => (Number(arc[0]) - 1, Number(arc[1]) - 1))];

    private static string[] Cube(int options) => [.. Enumerable.Range(0, 1 << options)
        .Select(code => string.Concat(Enumerable.Range(0, options).Select(option => (code >> option & 1) != 0 ? 'Y' : 'N')))];

    private static IReadOnlyList<(int From, int To)>[] Owners(string[] bits, params int[] owners) => [.. owners.Distinct().Select(party =>
        (IReadOnlyList<(int, int)>)[.. from s in Enumerable.Range(0, bits.Length)
                                       from q in Enumerable.Range(0, bits.Length)
                                       where s != q && Enumerable.Range(0, owners.Length).All(o => owners[o] == party || bits[s][o] == bits[q][o])
                                       select (s, q)])];
}
