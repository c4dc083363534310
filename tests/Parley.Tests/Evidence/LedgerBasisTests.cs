using Parley.Evidence;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Evidence;

public sealed class LedgerBasisTests
{
    // c1 … c9: c1 is a reason for c2 only; c9 is for nothing; the rest are named where the model says because or claimed_by.
    private const string Model = """
        sources: { note: { title: A note } }
        claims:
          c1: { source: note, kind: fact, says: One., supports: [c2] }
          c2: { source: note, kind: fact, says: Two. }
          c3: { source: note, kind: fact, says: Three. }
          c4: { source: note, kind: fact, says: Four. }
          c5: { source: note, kind: fact, says: Five. }
          c6: { source: note, kind: fact, says: Six. }
          c7: { source: note, kind: fact, says: Seven. }
          c8: { source: note, kind: fact, says: Eight. }
          c9: { source: note, kind: fact, says: Nine. }
        parties: { north: North, south: South }
        relations:
          - { id: water, party: south, depends_on: north, claimed_by: c2 }
          - { party: north, can_deliver: water, claimed_by: [] }
        options:
          north: { stop: { says: Stop, because: c3 }, press: Press }
          south: { stop: Stop }
        infeasible:
          - { never: north.stop and north.press, note: By the meaning of the words. }
          - { never: south.stop and north.press, because: [c3] }
        forbidden_moves:
          - { from: north.stop, to: north.press }
        status_quo: { on: [north.press], because: [c4] }
        outcomes: { calm: north.stop and south.stop }
        conditions:
          first: { party: north, will_not: north.stop, unless: south.stop, because: [c5] }
        commitments:
          pact: { by: north, history: [{ status: made, according_to: north, because: [c6] }] }
          word: { by: south }
        forecasts:
          soon: { question: Soon?, resolves: 2026-01-01, probability: 0.2 }
          late: { question: Late?, resolves: 2026-02-01, probability: { best: 0.2, low: 0.1, high: 0.3, because: [c8] } }
          then: { question: Then?, resolves: 2026-03-01, probability: unknown, because: [c8] }
        preferences:
          south: { ranking: [calm, rest] }
        perspectives:
          p:
            set:
              preferences.north: { statements: [{ id: one, says: north.press, because: [c7] }, { id: two, says: not south.stop }, { id: three, condition: first }] }
          q:
            set:
              preferences.north: { weights: [{ id: much, on: north.press, weight: 3 }, { on: south.stop, weight: { low: 1, best: 2, high: 3, because: c7 } }, { on: calm, weight: unknown }] }
              preferences.south.because: [c3]
        """;

    private static readonly Ledger Made = Ledger.Of(ModelReader.FromText(Model));

    [Fact]
    public void Every_because_and_claimed_by_counts_as_resting_on_a_claim()
    {
        Assert.DoesNotContain(ModelReader.FromText(Model).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(
            [
                "c1: ",
                "c2: relations.water",
                "c3: options.north.stop infeasible.1 preferences.south",
                "c4: status_quo",
                "c5: conditions.first",
                "c6: commitments.pact.history.0",
                "c7: preferences.north.statements.one preferences.north.weights.1.weight",
                "c8: forecasts.late.probability forecasts.then",
                "c9: ",
            ],
            Made.Uses.Select(use => $"{use.Claim}: {string.Join(' ', use.Elements)}"));
        Assert.Equal(["c9"], Made.Uses.Where(use => use.Unused).Select(use => use.Claim));
        Assert.Equal(["c1"], Made.Uses.Where(use => use.ReasonOnly).Select(use => use.Claim));
    }

    [Fact]
    public void Parts_that_rest_on_no_claim_are_listed_by_path_and_by_perspective_where_they_differ()
    {
        Assert.Equal(
            [
                ("relations.1", ElementKind.Relation, "p q", true),
                ("options.north.press", ElementKind.Option, "p q", true),
                ("options.south.stop", ElementKind.Option, "p q", true),
                ("infeasible.0", ElementKind.Constraint, "p q", true),
                ("forbidden_moves.0", ElementKind.ForbiddenMove, "p q", true),
                ("outcomes.calm", ElementKind.Outcome, "p q", true),
                ("commitments.word", ElementKind.Commitment, "p q", true),
                ("preferences.north.statements.two", ElementKind.Statement, "p", false),
                ("preferences.south.ranking", ElementKind.Ranking, "p", false),
                ("preferences.north.weights.much", ElementKind.Weight, "q", false),
                ("forecasts.soon", ElementKind.Forecast, "p q", true),
                ("forecasts.late", ElementKind.Forecast, "p q", true),
                ("forecasts.soon.probability", ElementKind.Probability, "p q", true),
            ],
            Made.Unclaimed.Select(element => (element.Path, element.Kind, string.Join(' ', element.Perspectives), element.Everywhere)));
        Assert.Equal(["infeasible.0"], Made.Unclaimed.Where(element => element.Noted).Select(element => element.Path));
    }

    [Fact]
    public void The_paths_of_such_parts_lead_to_lines_of_the_file()
    {
        var model = ModelReader.FromText(Model);
        var lines = Model.Split('\n');
        Assert.Contains("can_deliver", lines[model.At("p", "relations.1", Severity.Warning, "").Line - 1], StringComparison.Ordinal);
        Assert.Contains("id: two", lines[model.At("p", "preferences.north.statements.two", Severity.Warning, "").Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_and_statements_are_counted_apart_and_unknown_ones_are_no_guesses()
    {
        // p: probabilities 0.2 (own) and the range (tied), one unknown; statements one (tied), two (own), three (tied by its condition); the ranking (own).
        // q: the same probabilities; weights 3 (own) and the range (tied), one more unknown; the ranking (tied by the whole preference).
        Assert.Equal([new FigureCount("p", 2, 1, 1, 4, 2), new FigureCount("q", 4, 2, 2, 1, 0)], Made.Figures);
    }

    [Fact]
    public void Numbers_of_sections_that_are_not_yet_computed_count_too()
    {
        var ledger = Ledger.Of(ModelReader.FromText("""
            sources: { note: { title: A note } }
            claims: { c: { source: note, kind: fact, says: C. } }
            parties: { north: North }
            positions:
              strength: { best: 0.1, low: 0, high: 0.2, because: c }
              front: 0.5
              recovery: { because: [c], north: 0.1, south: unknown }
            """));
        Assert.Equal([new FigureCount(null, 3, 1, 1, 0, 0)], ledger.Figures);
        var own = Assert.Single(ledger.Unclaimed);
        Assert.Equal(("positions.front", ElementKind.Number, true, 0), (own.Path, own.Kind, own.Everywhere, own.Perspectives.Count));
        Assert.Equal(["positions.strength", "positions.recovery"], Assert.Single(ledger.Uses).Elements);
    }

    [Fact]
    public void The_report_says_the_counts_of_every_perspective_and_marks_what_has_a_note()
    {
        var sections = LedgerText.Sections(Made, []).ToDictionary(section => section.Id, section => section.Lines.Select(line => $"{line.Level} {line.Text}").ToList());
        Assert.Equal(
            [
                "0 9 claims from 1 source; 9 claims name no speaker.",
                "0 2 commitments; 0 conditions with unspecified content; 0 omissions.",
                "0 Nothing rests on 1 of 9 claims; 13 parts of the model rest on no claim.",
                "0 In \"p\": 1 of 2 numbers and 2 of 4 statements of preference are the analyst's own; 1 number is stated as unknown.",
                "0 In \"q\": 2 of 4 numbers and 0 of 1 statement of preference are the analyst's own; 2 numbers are stated as unknown.",
            ],
            sections["counts"]);
        Assert.Equal(["0 Nothing rests on these (1): c9", "0 Only other claims rest on these (1): c1"], sections["unused"]);
        Assert.Equal(["0 constraints (1)", "1 infeasible.0*", "0 forbidden moves (1)", "1 forbidden_moves.0"], sections["unclaimed"].SkipWhile(line => line != "0 constraints (1)").Take(4));
        Assert.Equal(["0 weights (1)", "1 in \"q\": preferences.north.weights.much"], sections["unclaimed"].SkipWhile(line => line != "0 weights (1)").Take(2));
        Assert.Equal(
            [
                "0 soon: Soon?",
                "1 2026-01-01, a date that the analyst set; probability 0.2",
                "0 late: Late?",
                "1 2026-02-01, a date that the analyst set; probability 0.2, from 0.1 to 0.3",
                "0 then: Then?",
                "1 2026-03-01, a date that the analyst set; probability unknown [c8]",
            ],
            sections["forecasts"]);
        Assert.DoesNotContain("circles", sections.Keys);
    }

    [Fact]
    public void A_model_with_errors_has_no_ledger() =>
        Assert.Throws<ArgumentException>(() => Ledger.Of(ModelReader.FromText("parties: []")));
}
