using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Tests.Assessment.War;

/// <summary>Draws of a war say what the findings say, whatever the number of threads.</summary>
public sealed class WarDrawsTests
{
    private static readonly ModelFile Example = ModelReader.Read(Path.Combine(Repository.Root, "catalog/ukraine-2025/ceasefire.parley.yaml"));

    public static TheoryData<string> Perspectives() => [.. Example.Perspectives.Select(perspective => perspective.Id)];

    [Theory]
    [MemberData(nameof(Perspectives))]
    public void A_draw_at_the_best_guesses_says_what_the_findings_say(string perspective)
    {
        var view = Example.In(perspective);
        var answer = WarDraws.Answer(view.War!, quantity => quantity.Best);
        var findings = WarFindings.Of(WarSolution.Of(view)!, default).ToDictionary(finding => finding.Id);
        foreach (var measure in WarMeasure.All(view.War!))
        {
            var value = measure.Of(answer);
            switch (findings[measure.Finding].Value)
            {
                case FindingValue.Truth truth:
                    Assert.Equal((measure.Finding, truth.Value), (measure.Finding, value == 1));
                    break;
                case FindingValue.Probability chance:
                    Assert.InRange(value, chance.Low - 1e-6, chance.High + 1e-6);
                    break;
                case FindingValue.Number number:
                    Assert.Equal(number.Value, value, 1e-6);
                    break;
                case FindingValue.Set set:
                    Assert.Equal(set.Items[0] == "several", value == 1);
                    break;
            }
        }

        var refusing = findings["war.ceasefire.accepted"].Detail["refusing"];
        Assert.Equal(refusing.Contains("russia"), answer.Headline.Refusal.HasFlag(WarRefusal.FirstSide));
        Assert.Equal(refusing.Contains("ukraine"), answer.Headline.Refusal.HasFlag(WarRefusal.SecondSide));
    }

    [Fact]
    public void Draws_are_the_same_to_the_bit_on_one_two_and_eight_threads()
    {
        var war = Alone("as-an-outside-analyst-might-see-it");
        var one = WarDraws.Run(war, 40, draw => Drawn(war, draw), threads: 1);
        Assert.Contains(one, answer => answer.Accepted);
        Assert.Contains(one, answer => !answer.Accepted);
        Assert.Equal(one, WarDraws.Run(war, 40, draw => Drawn(war, draw), threads: 2));
        Assert.Equal(one, WarDraws.Run(war, 40, draw => Drawn(war, draw), threads: 8));
        Assert.Equal(one, Enumerable.Range(0, 40).Select(draw => WarDraws.Answer(war, Drawn(war, draw))));
    }

    [Fact]
    public void Every_probability_of_a_draw_is_one_and_a_ceasefire_ends_in_one_way_at_a_time()
    {
        var war = Example.In("as-kyiv-and-european-capitals-argue").War!;
        foreach (var outlook in WarDraws.Run(war, 20, draw => Drawn(war, draw)).SelectMany(answer => (WarOutlook[])[answer.Line, answer.War]))
        {
            var (after, lasts) = (outlook.After, outlook.Lasts);
            Assert.Equal(1, after.War + after.Ceasefire + after.Settled + after.ATakesAll + after.BTakesAll + after.Escalated, 1e-9);
            Assert.Equal(1, outlook.InForce + lasts.BrokenByA + lasts.BrokenByB + lasts.Accident, 1e-9);
            var ways = new[] { 0, lasts.BrokenByA, lasts.BrokenByB, lasts.Accident };
            Assert.Equal(ways.Max(), ways[(int)outlook.Breaks]);
        }
    }

    [Fact]
    public void Values_that_make_no_game_are_said_to_make_none()
    {
        var war = Example.In("as-an-outside-analyst-might-see-it").War!;
        var answer = WarDraws.Answer(war, quantity => quantity.Path == "war.front.speed" ? 1.5 : quantity.Best);
        Assert.False(answer.Solved);
        Assert.False(answer.Accepted);
    }

    // The view with both sides acting on it, so that some draws agree and others refuse.
    private static WarModel Alone(string perspective) =>
        Example.In(perspective).War! is { Plain: { } plain } war ? war with { Plain = plain with { BelievedWars = new Dictionary<string, PlainWar>() } } : throw new InvalidOperationException();

    // Each quantity somewhere in its range, by draw and place.
    private static Func<Quantity, double> Drawn(WarModel war, int draw)
    {
        var random = new FightAndTalk.RandomGames((ulong)draw + 1);
        var values = war.Quantities.ToDictionary(quantity => quantity.Path, quantity => quantity.Number.Low + ((quantity.Number.High - quantity.Number.Low) * random.Next()));
        return quantity => values[quantity.Path];
    }
}
