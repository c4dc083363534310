using Parley.Assessment;
using Parley.Files;

namespace Parley.Tests.Reports.Html;

/// <summary>Small models whose reports are looked at.</summary>
internal static class ReportModels
{
    /// <summary>Two towns, four states, three claims.</summary>
    public static string Towns(string title = "Two towns", string says = "Upper Town holds back water.", string url = "https://example.org/letter") => $$"""
        title: {{title}}
        sources:
          letter: { title: Letter, kind: opinion, url: "{{url}}" }
        claims:
          upper-presses: { source: letter, at: { paragraph: 1, start: 10, end: 60 }, speaker: [author, upper], kind: stated-motive, about: [upper], certainty: clearly, says: {{says}}, supports: [lower-answers] }
          lower-answers: { source: letter, at: { paragraph: 2 }, speaker: [author], kind: judgement, about: [lower], says: Lower Town would answer. }
          spite: { source: letter, at: { paragraph: 3 }, speaker: [], kind: ascribed-motive, about: [lower], says: It has been seen as spite. }
        omissions:
          fish: { source: letter, says: The fish. }
        parties:
          upper: { name: Upper Town }
          lower: { name: Lower Town }
        relations:
          - { party: lower, depends_on: upper, for: water, claimed_by: lower-answers }
        options:
          upper: { hold: Hold back water }
          lower: { close: Close the line }
        status_quo: []
        outcomes:
          calm: not upper.hold and not lower.close
          dispute: upper.hold and lower.close
        preferences:
          upper: { ranking: [YN, NN, YY, NY], because: [upper-presses] }
          lower: { ranking: [NY, NN, YY, YN], because: [lower-answers] }
        """;

    /// <summary>The same towns in two perspectives.</summary>
    public static string TwoViews() => Towns() + "\n" + """
        perspectives:
          one: { name: As Upper Town sees it, camp: [upper], constructed: true, set: { preferences.lower.ranking: [NN, YN, NY, YY] } }
          two: { name: As Lower Town sees it, about: From its letters, set: { preferences.lower.ranking: [NY, NN, YY, YN] } }
        """;

    /// <summary>Six yes/no options of two parties: 64 states.</summary>
    public static string Large() => """
        title: Sixty-four states
        parties: { north: Northland, south: Southland }
        options:
          north: { a: A, b: B, c: C }
          south: { d: D, e: E, f: F }
        status_quo: []
        outcomes:
          all: north.a and north.b and north.c and south.d and south.e and south.f
          north-only: north.a and not south.d
        preferences:
          north: { statements: [ south.d, not north.a, north.b ] }
          south: { statements: [ north.a, not south.d, south.e ] }
        """;

    /// <summary>A war and a deal between two neighbours in two perspectives, with a table of two and a table of three.</summary>
    public static string WarAndDeals(string name = "Upstream") => $$"""
        title: A river
        parties:
          upstream: { name: "{{name}}", belligerent: true }
          downstream: { name: Downstream, belligerent: true }
          mill: Mill
        tables:
          two: { name: "Two, {{name}}", consent: [upstream, downstream], carried_out_by: mill }
          three: { name: Three, consent: [upstream, downstream, mill] }
        issues:
          water: { says: "Water, {{name}}", levels: [none, half, all] }
          pay: [none, some]
        worth:
          upstream:
            without_agreement: 0.5
            issues: { water: { weight: 0.6, scores: [1, 0.5, 0] }, pay: { weight: 0.4, scores: [0, 1] } }
          downstream:
            without_agreement: 0.5
            issues: { water: { weight: 0.7, scores: [0, 0.5, 1] }, pay: { weight: 0.3, scores: [1, 0] } }
          mill:
            without_agreement: 0.5
            issues: { water: [0, 0, 1] }
        proposals:
          all-for-nothing: { name: "All, {{name}}", by: downstream, terms: { water: all, pay: none } }
        war:
          period: month
          sides: { upstream: { parties: upstream }, downstream: { parties: downstream } }
          front: { steps: 6, now: 3, speed: slow }
          strength: { now: slightly-stronger, levels: 5 }
          recovery:
            war: { upstream: none, downstream: none }
            ceasefire: { upstream: none, downstream: slow }
          fight: { upstream: moderate, downstream: moderate }
          guarantees:
            detected: strong
            attributed: fair
            response: { upstream: none, downstream: none }
          accident: rare
          patience: moderate
          horizon: 60
        perspectives:
          one: { name: As one sees it, set: { war.patience: moderate } }
          two: { name: As another sees it, set: { war.recovery.ceasefire.downstream: fast } }
        """;

    /// <summary>States listed by hand, one of whose arcs cannot be taken back.</summary>
    public static string GraphForm() => """
        title: Three states
        parties: { north: Northland, south: Southland }
        states: { wait: Both wait, talk: They talk, leave: One has left }
        moves:
          north: { wait: [talk], talk: [wait, leave] }
          south: { talk: [wait] }
        status_quo: wait
        preferences:
          north: { ranking: [talk, leave, wait] }
          south: { ranking: [wait, talk, leave] }
        """;

    public static AssessmentResult Assess(string text)
    {
        var model = ModelReader.FromText(text);
        Assert.False(model.HasErrors, string.Join('\n', model.Diagnostics.Select(problem => problem.Message)));
        return Assessor.Assess(model);
    }
}
