using Parley.Evidence;
using Parley.Files;

namespace Parley.Tests.Evidence;

public sealed class LedgerTests
{
    private static Ledger Of(string text)
    {
        var model = ModelReader.FromText(text);
        Assert.Empty(model.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Line}: {d.Message}"));
        return Ledger.Of(model);
    }

    // Only the claims differ from test to test.
    private static Ledger Claims(string claims) => Of("""
        sources:
          note: A note
          talk: { title: A talk, date: 2025-03 }
        parties: { north: Northland, south: Southland, east: Eastland }
        groups: { both: [north, south] }
        claims:

        """.Replace("note: A note", "note: { title: A note }", StringComparison.Ordinal) + claims);

    [Fact]
    public void Claims_are_grouped_by_their_whole_chain_of_speakers()
    {
        var ledger = Claims("""
              a: { source: note, speaker: author, kind: fact, says: A. }
              b: { source: note, speaker: [author, north], kind: position, says: B. }
              c: { source: note, speaker: [author], kind: fact, says: C. }
              d: { source: note, speaker: [north], kind: position, says: D. }
              e: { source: note, speaker: [], kind: judgement, says: E. }
              f: { source: note, kind: judgement, says: F. }
            """);
        Assert.Equal(["author: a c", "author north: b", "north: d", ": e f"], ledger.BySpeaker.Select(chain => $"{string.Join(' ', chain.Chain)}: {string.Join(' ', chain.Claims.Select(claim => claim.Item.Id))}"));
        Assert.Equal(["e", "f"], ledger.WithoutSpeaker.Select(claim => claim.Item.Id));
        Assert.Equal(["a", "c"], ledger.OfKind(ClaimKind.Fact).Select(claim => claim.Item.Id));
    }

    [Fact]
    public void Stated_and_ascribed_motives_are_kept_apart()
    {
        var ledger = Claims("""
              said: { source: note, speaker: [author, north], kind: stated-motive, says: For peace. }
              told: { source: note, speaker: [author], kind: ascribed-motive, says: For time. }
            """);
        Assert.Equal("said", Assert.Single(ledger.OfKind(ClaimKind.StatedMotive)).Item.Id);
        Assert.Equal("told", Assert.Single(ledger.OfKind(ClaimKind.AscribedMotive)).Item.Id);
    }

    [Fact]
    public void A_family_of_versions_follows_version_of_to_its_first_claim()
    {
        var ledger = Claims("""
              first: { source: note, kind: condition, says: Settle it first. }
              alone: { source: note, kind: fact, says: Rain. }
              third: { source: note, kind: condition, says: "Settle it  first.", version_of: second }
              second: { source: note, kind: condition, says: Settle it first., version_of: first }
              other: { source: note, kind: condition, says: Pay. }
              drift: { source: talk, kind: condition, says: Pay more., version_of: other }
            """);
        Assert.Equal(2, ledger.Versions.Count);
        Assert.Equal(["first", "third", "second"], ledger.Versions[0].Claims.Select(claim => claim.Id));
        Assert.Equal((false, true), (ledger.Versions[0].WordingDiffers, ledger.Versions[0].WithinSource));
        Assert.Equal(["other", "drift"], ledger.Versions[1].Claims.Select(claim => claim.Id));
        Assert.Equal((true, false), (ledger.Versions[1].WordingDiffers, ledger.Versions[1].WithinSource));
    }

    [Fact]
    public void A_contradiction_is_listed_once_and_told_apart_by_source()
    {
        var ledger = Claims("""
              a: { source: note, kind: fact, says: A., contradicts: [b, c] }
              b: { source: note, kind: fact, says: B., contradicts: [a] }
              c: { source: talk, kind: fact, says: C. }
            """);
        Assert.Equal([("a", "b", true), ("a", "c", false)], ledger.Contradictions.Select(pair => (pair.First.Id, pair.Second.Id, pair.WithinSource)));
    }

    [Fact]
    public void A_claim_about_a_group_says_of_whom_it_holds_or_is_flagged()
    {
        var ledger = Claims("""
              all: { source: note, kind: fact, about: [both], holds_of: { both: all }, says: A. }
              one: { source: note, kind: fact, about: [both], holds_of: { both: [south] }, says: B. }
              open: { source: note, kind: fact, holds_of: { both: unclear }, says: C. }
              none: { source: note, kind: fact, about: [both, east], says: D. }
              party: { source: note, kind: fact, about: [east], says: E. }
            """);
        Assert.Equal(
            [("all", GroupReach.All, "north south"), ("one", GroupReach.Members, "south"), ("open", GroupReach.Unclear, ""), ("none", GroupReach.Unstated, "")],
            ledger.GroupClaims.Select(claim => (claim.Claim.Id, claim.Reach, string.Join(' ', claim.Members))));
    }

    [Fact]
    public void Claims_that_support_each_other_in_a_circle_are_found_with_a_shortest_circle()
    {
        // a → b → c → a, with b ⇄ d beside it; x leads into the circle and y out of it; s supports itself.
        var ledger = Claims("""
              x: { source: note, kind: fact, says: X., supports: [a] }
              a: { source: note, kind: fact, says: A., supports: [b] }
              b: { source: note, kind: fact, says: B., supports: [c, d] }
              c: { source: note, kind: fact, says: C., supports: [a, y] }
              d: { source: note, kind: fact, says: D., supports: [b] }
              y: { source: note, kind: fact, says: Y. }
              s: { source: note, kind: fact, says: S., supports: [s] }
            """);
        Assert.Equal(["a b c + d", "s + "], ledger.Circles.Select(circle => $"{string.Join(' ', circle.Claims)} + {string.Join(' ', circle.Others)}"));
    }

    [Fact]
    public void Separate_circles_are_separate_and_a_bridge_between_them_belongs_to_neither()
    {
        var ledger = Claims("""
              a: { source: note, kind: fact, says: A., supports: [b] }
              b: { source: note, kind: fact, says: B., supports: [a, bridge] }
              bridge: { source: note, kind: fact, says: C., supports: [d] }
              d: { source: note, kind: fact, says: D., supports: [e] }
              e: { source: note, kind: fact, says: E., supports: [d] }
            """);
        Assert.Equal(["a b", "d e"], ledger.Circles.Select(circle => string.Join(' ', circle.Claims)));
        Assert.All(ledger.Circles, circle => Assert.Empty(circle.Others));
    }

    [Fact]
    public void A_commitments_status_is_disputed_where_the_last_words_of_those_who_speak_of_it_differ()
    {
        var ledger = Of("""
            parties: { north: North, south: South }
            commitments:
              pact:
                by: north
                existence: claimed
                history:
                  - { date: 2024, status: made, according_to: north }
                  - { date: 2025, status: kept, according_to: north }
                  - { date: 2025, status: broken, according_to: south }
              truce:
                by: [north, south]
                content: No fire.
                history:
                  - { status: made, according_to: south }
                  - { status: broken, according_to: north }
                  - { status: broken, according_to: south }
            """);
        Assert.Equal([true, false], ledger.Commitments.Select(record => record.StatusDisputed));
        Assert.Equal([("north", CommitmentStatus.Kept, "2025"), ("south", CommitmentStatus.Broken, "2025")], ledger.Commitments[0].Latest.Select(view => (view.AccordingTo, view.Status, view.Date)));
        Assert.Null(ledger.Commitments[0].Commitment.Item.Content);
    }

    [Fact]
    public void A_camps_view_rests_on_its_own_words_or_is_flagged_unless_it_is_constructed()
    {
        var ledger = Of("""
            sources:
              ours: { title: Ours, date: 2025, voice_of: both }
              theirs: { title: Theirs, date: undated, voice_of: east }
              paper: { title: A paper }
            parties: { north: North, south: South, east: East }
            groups: { both: [north, south] }
            perspectives:
              own: { camp: [north], sources: [ours] }
              mixed: { camp: [north, east], sources: [ours, paper] }
              built: { camp: [south], sources: [paper], constructed: true }
              bare: { camp: [east] }
              author: { sources: [paper] }
            """);
        Assert.Equal(["mixed: east | paper", "bare: east | "], ledger.CampVoices.Select(voice => $"{voice.Perspective}: {string.Join(' ', voice.WithoutVoice)} | {string.Join(' ', voice.OtherSources)}"));
        Assert.Equal(["theirs", "paper"], ledger.Undated.Select(source => source.Item.Id));
    }

    [Fact]
    public void What_a_perspective_adds_or_rewrites_is_held_with_its_name()
    {
        var ledger = Of("""
            sources: { note: { title: A note } }
            parties: { north: North }
            options: { north: { stop: Stop } }
            claims: { a: { source: note, kind: fact, says: Low. }, b: { source: note, kind: fact, says: Same. } }
            conditions: { first: { party: north, will_not: north.stop, unless: guarantees, content: unspecified } }
            perspectives:
              p: { set: { claims.a.says: High., conditions.second: { party: north, will_not: north.stop, unless: terms, content: unspecified } } }
              q: { set: { claims.a.says: High., conditions.first: null } }
            """);
        Assert.Equal(["a Low. ", "b Same. ", "a High. p q"], ledger.Claims.Select(claim => $"{claim.Item.Id} {claim.Item.Says} {string.Join(' ', claim.Perspectives)}"));
        Assert.Equal(["first ", "second p"], ledger.OpenConditions.Select(condition => $"{condition.Item.Id} {string.Join(' ', condition.Perspectives)}"));
    }
}
