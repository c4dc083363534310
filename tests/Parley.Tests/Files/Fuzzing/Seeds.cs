namespace Parley.Tests.Files.Fuzzing;

/// <summary>What mutation starts from: small hand-made models that use every section, and pieces of the catalog.</summary>
internal static class Seeds
{
    private const int Largest = 3_000;

    private const string Everything = """
        parley: 1
        title: Two neighbours
        about: "A dispute: water and work."
        illustrative: true
        sources:
          note: { title: A note, date: 2025-10, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, voice_of: [south], kind: opinion }
        claims:
          c1: { source: note, at: { paragraph: 1, start: 0, end: 9, hash: 0123456789abcdef }, speaker: [author, north], kind: ascribed-motive, about: [south, both], holds_of: { both: unclear }, certainty: clearly, says: South wants time., supports: [c2] }
          c2: { source: note, speaker: [], kind: fact, says: "It is so.", version_of: c1, contradicts: c1 }
        omissions:
          people: { source: note, says: Those who live there. }
        parties:
          north: { name: Northland, belligerent: true }
          south: Southland
        groups: { both: [north, south], some: { name: Some, members: [north], about: Spoken of as one. } }
        relations:
          - { id: water, party: south, depends_on: north, for: water, claimed_by: c1 }
          - { party: south, can_deliver: peace, claimed_by: [c1, c2] }
        options:
          north: { accept: Accept, press: { says: Press on, one_way: off, because: [c1] } }
          south:
            aid: { says: Aid, levels: [none, partial, full], one_way: up }
        infeasible:
          - north.accept and north.press
          - { at_most_one: [north.accept, south.aid.full], because: [c1] }
          - { if: north.accept, then: not south.aid.none }
          - { only_together: [north.press, south.aid.full] }
        forbidden_moves: [{ party: north, from: YN-, to: N-1, because: c2 }]
        coalesce: [YN2]
        status_quo: { on: [north.press, south.aid.partial], because: [c1] }
        outcomes: { freeze: north.accept, calm: { is: freeze and not south.aid.full, says: Calm } }
        conditions:
          core: { party: north, will_not: north.accept, unless: south.aid.none, order: before, firmness: [stated, red-line], because: [c1] }
          root: { party: north, will_not: north.accept, unless: root-causes, content: unspecified }
        commitments:
          pact: { by: [north], to: south, existence: disputed, history: [{ date: 2024, status: broken, according_to: south, because: c1 }] }
        preferences:
          south: { ranking: [freeze, [N-1, N-2], ">>", rest], unknown: [[YNN, calm]] }
          north: { statements: [{ id: a, says: north.press iff not calm, greatly: true, means: So }, { condition: core }, not freeze] }
        forecasts:
          soon: { question: By spring?, resolves: 2026-04-01, date_by: source, event: calm, according_to: A. Person, probability: { best: 0.2, low: 0.1, high: 0.3 } }
        war: { recovery: { south: 0.5 }, list: [1, two, null, ~] }
        perspectives:
          a:
            set:
              preferences.north.statements.a.says: not north.press
              preferences.south.ranking: [rest]
              conditions.core: null
          b:
            name: B
            camp: [south]
            constructed: true
            sources: [note]
            set: { preferences.north: { weights: [{ on: north.press, weight: { low: 1, best: 2, high: 3 } }, { on: calm, weight: unknown }] }, title: "B" }
            believes: { south: a }
        """;

    private const string Graph = """
        parties: { a: A, b: B }
        states: { peace: Peace, war: { says: War }, end: "The end" }
        moves:
          a: { peace: [war], war: peace }
          b: { war: [peace, end] }
        status_quo: war
        outcomes: { over: end or peace }
        preferences:
          a: { ranking: [war, [peace, end]] }
          b: { weights: [{ on: peace, weight: 2.5 }, { on: not war, weight: { q5: 1, q50: 2, q95: 3, because: [] } }] }
        """;

    private const string Traps = """
        parties:
          north: yes
          "south": ~
          'east': |
            Several
            lines # not a comment
          west: >-
            folded
            text
        options: {north: {"go": Go: now}}
        ? complex
        : key
        preferences: { north: &x { ranking: *x } }
        title: !!str 12
        """;

    private const string Plain = "parties: { a: A }\n";

    /// <summary>Where a catalog is there, one piece of each of its files joins the hand-made models.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Everything, Graph, Traps, Plain, .. Repository.Files("catalog", ".yaml").Select(path => Piece(Repository.Text(path)))];

    private static string Piece(string text)
    {
        if (text.Length <= Largest)
            return text;
        var end = text.LastIndexOf('\n', Largest);
        return text[..(end < 0 ? Largest : end + 1)];
    }
}
