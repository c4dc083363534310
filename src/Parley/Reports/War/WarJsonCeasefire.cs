using System.Text.Json;
using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>The ceasefire question and the maps in the JSON of a war.</summary>
internal static class WarJsonCeasefire
{
    public static void Write(Utf8JsonWriter writer, WarSolution war, int periods)
    {
        if (war.Questions.Count == 0)
            return;
        writer.WriteStartObject("ceasefire");
        writer.WriteBoolean("accepted", war.Questions.All(question => question.Accepted));
        writer.WriteStartObject("proposed_by");
        foreach (var question in war.Questions)
        {
            writer.WriteStartObject(question.Proposer.ToString());
            writer.WriteBoolean("accepted", question.Accepted);
            writer.WriteNumber("share", question.Share);
            Reckoning(writer, "A", question.A);
            Reckoning(writer, "B", question.B);
            for (var i = 0; i < question.Members.Length; i++)
                Reckoning(writer, war.Game.Members[i].Id, question.Members[i]);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteStartArray("lasts");
        foreach (var at in war.Headline.CeasefireLasts(periods, war.Game.Start == Regime.War))
        {
            writer.WriteStartObject();
            writer.WriteNumber("period", at.Period);
            writer.WriteNumber("lasting", at.Lasting);
            writer.WriteNumber("broken_by_a", at.BrokenByA);
            writer.WriteNumber("broken_by_b", at.BrokenByB);
            writer.WriteNumber("accident", at.Accident);
            writer.WriteNumber("settled", at.Settled);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The maps as rows of letters, the weakest strength of A first.</summary>
    public static void Maps(Utf8JsonWriter writer, WarSolution war)
    {
        writer.WriteStartObject("maps");
        writer.WriteStartObject("legend");
        foreach (var (letter, meaning) in WarMap.Legend)
            writer.WriteString(letter.ToString(), meaning);
        writer.WriteEndObject();
        foreach (var regime in war.Game.HasCeasefire ? (Regime[])[Regime.War, Regime.Ceasefire] : [Regime.War])
        {
            writer.WriteStartArray(regime == Regime.War ? "war" : "ceasefire");
            for (var strength = 1; strength <= war.Game.Strengths; strength++)
                writer.WriteStringValue(WarMap.Row(war, regime, strength));
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void Reckoning(Utf8JsonWriter writer, string name, CeasefireReckoning reckoning)
    {
        writer.WriteStartObject(name);
        writer.WriteBoolean("agrees", reckoning.Agrees);
        writer.WriteNumber("accept", reckoning.Accept);
        writer.WriteNumber("refuse", reckoning.Refuse);
        writer.WriteNumber("gain", reckoning.Gain);
        writer.WriteNumber("costs_saved", reckoning.CostsSaved);
        writer.WriteNumber("recovery", reckoning.Recovery);
        writer.WriteNumber("guarantees", reckoning.Guarantees);
        writer.WriteNumber("terms", reckoning.Terms);
        writer.WriteNumber("rest", reckoning.Rest);
        writer.WriteEndObject();
    }
}
