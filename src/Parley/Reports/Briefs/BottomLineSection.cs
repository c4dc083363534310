using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The first lines of a brief: the answer to the model's question, whether the status quo would last, what all share, where views part, what is not testable.</summary>
internal static class BottomLineSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var question = result.Views[0].Conflict.Question is { } outcome ? $"graph.holds.{outcome}" : null;
        List<BriefSentence> sentences = [.. Answer(result, marks)];
        Add("graph.now");
        Add("war.ceasefire.accepted", "By the figures of the war: ");
        Add("war.ceasefire.lasts");
        var others = result.Findings.Where(f => f.Kind == "graph.holds" && f.Id != question).Select(f => f.Id).Distinct().ToList();
        if (result.Views.Count > 1)
        {
            AddList("All views agree that no party would move from", others.Where(id => Agreed(id, true)), "or");
            AddList("All views agree that somebody would move from", others.Where(id => Agreed(id, false)), "and");
            AddList("The views part on whether every party would stay at", others.Where(id => Testable(id) && !Across.Agree(result, id)), "and");
        }
        if (CruxText.Headline(result, marks) is { } crux)
            sentences.Add(crux);
        foreach (var id in result.Findings.Where(f => f.Kind == "condition").Select(f => f.Id).Distinct())
            Add(id);
        return sentences.Count == 0 ? null : new BriefSection("Bottom line", null, true, sentences);

        void Add(string? id, string start = "")
        {
            if (id is not null && Across.Sentence(result, id) is { } text)
                sentences.Add(new BriefSentence(start.Length == 0 ? text : start + Wording.Small(text), marks.Of(id)));
        }

        void AddList(string start, IEnumerable<string> ids, string join)
        {
            var list = ids.ToList();
            if (list.Count > 0)
                sentences.Add(new BriefSentence($"{start} {Wording.List([.. list.Select(id => Wording.Outcome(result.Views[0].Conflict, id["graph.holds.".Length..]))], join)}.", marks.Of(list)));
        }

        bool Agreed(string id, bool holds) => result.Across(id).All(finding => finding?.Value is FindingValue.Truth truth && truth.Value == holds);

        bool Testable(string id) => result.Across(id).All(finding => finding?.Value is FindingValue.Truth);
    }

    /// <summary>The answer to the model's question: one sentence, or two where the views share the answer and part on why; none where nothing is asked.</summary>
    public static IEnumerable<BriefSentence> Answer(AssessmentResult result, Marks marks)
    {
        if (result.Views[0].Conflict.Question is not { } outcome)
            yield break;
        var question = $"graph.holds.{outcome}";
        if (result.Views.Count > 1 && Across.SharedAnswer(result, question) is { } shared)
        {
            yield return new BriefSentence(shared, marks.Of(question));
            var why = result.Views.Zip(result.Across(question), (view, finding) => $"{view.Label}: {FindingText.Clause(finding!, view.Conflict)}");
            yield return new BriefSentence($"The views part on why. {string.Join(" ", why)}", marks.Of(question));
        }
        else if (Across.Sentence(result, question) is { } text)
            yield return new BriefSentence(text, marks.Of(question));
    }
}
