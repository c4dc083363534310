using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The first lines of a brief: the answer to the model's question, whether the status quo would last, what all share, where views part, what is not testable.</summary>
internal static class BottomLineSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var sentences = new List<BriefSentence>();
        var question = result.Views[0].Conflict.Question is { } outcome ? $"graph.holds.{outcome}" : null;
        if (question is not null && result.Views.Count > 1 && Across.SharedAnswer(result, question) is { } shared)
        {
            sentences.Add(new BriefSentence(shared, marks.Of(question)));
            sentences.Add(new BriefSentence($"The views part on why. {string.Join(" ", result.Views.Select(view => $"{view.Label}: {FindingText.Clause(result.Across(question)[Index(view)]!, view.Conflict)}"))}", marks.Of(question)));
        }
        else
            Add(question);
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

        int Index(ViewAssessment view) => result.Views.TakeWhile(other => other != view).Count();

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
}
