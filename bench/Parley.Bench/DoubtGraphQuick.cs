using System.Diagnostics;
using System.Text;
using Parley.Assessment;
using Parley.Files;

namespace Parley.Bench;

/// <summary>10,000 draws of the orders of preference of a graph model of 2^12 states and five parties.</summary>
internal static class DoubtGraphQuick
{
    private const int Parties = 5;
    private const int Options = 12;
    private const int Statements = 8;
    private const int Draws = 10_000;

    public static void Run()
    {
        var model = DoubtModel.Of(ModelReader.FromText(Text()).Base);
        var part = model.Parts.Single();
        var watch = Stopwatch.StartNew();
        var result = DoubtAnalysis.Of(model, new DoubtSettings { Draws = Draws, Samples = 0, JointBudget = 0 });
        Console.WriteLine($"{result.Questions[0].Low.Defined} draws of {part.Inputs.Count} numbers, tornado and tipping points: {watch.Elapsed.TotalSeconds:0.0} s; share of the first outcome {result.Questions[0].Low.Mean:0.000}");
    }

    private static string Text()
    {
        var text = new StringBuilder("parties: { p0: P0, p1: P1, p2: P2, p3: P3, p4: P4 }\noptions:\n");
        for (var party = 0; party < Parties; party++)
            text.Append($"  p{party}: {{ {string.Join(", ", Enumerable.Range(0, Options).Where(option => option % Parties == party).Select(option => $"o{option}: Option {option}"))} }}\n");
        text.Append("outcomes: { first: p0.o0 and not p1.o1, second: p2.o2 iff p3.o3 }\npreferences:\n");
        for (var party = 0; party < Parties; party++)
            text.Append($"  p{party}: {{ statements: [{string.Join(", ", Enumerable.Range(0, Statements).Select(k => $"{{ says: {Formula(party, k)}, may_move: 1 }}"))}] }}\n");
        return text.ToString();
    }

    // Each statement joins three options, so that interests cross.
    private static string Formula(int party, int k)
    {
        var (a, b, c) = ((party * 3 + k * 5) % Options, (party * 7 + k * 2 + 1) % Options, (party + k * 11 + 4) % Options);
        return $"p{a % Parties}.o{a} {(k % 2 == 0 ? "iff" : "or not")} (p{b % Parties}.o{b} {(k % 3 == 0 ? "and" : "or")} {(party % 2 == 0 ? "not " : "")}p{c % Parties}.o{c})";
    }
}
