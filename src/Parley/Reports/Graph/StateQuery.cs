using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Finds the states that a person means by a number, letters, a state's name or an outcome.</summary>
public static class StateQuery
{
    /// <summary>The states meant, or what is wrong with the words.</summary>
    /// <param name="States">The states, ascending; empty where there is a problem.</param>
    /// <param name="Problem">What is wrong, as a sentence, or null.</param>
    /// <param name="Suggestion">What to try, or null.</param>
    public sealed record Answer(IReadOnlyList<int> States, string? Problem = null, string? Suggestion = null);

    /// <summary>Looks <paramref name="words"/> up: a state's name, the status quo, an outcome, a number (7 or s7), then letters such as YN-.</summary>
    public static Answer Find(GraphNames names, string words)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(words);
        var graph = names.Graph;
        var conflict = graph.Conflict;
        var listed = conflict.States.Index().Where(entry => entry.Item.Id == words).Select(entry => entry.Index).ToList();
        if (listed.Count > 0)
            return new Answer(listed);
        if (words is "status-quo" or "status quo" or "now" && conflict.Outcomes.All(outcome => outcome.Id != words))
            return graph.StatusQuo is { } now ? new Answer([now]) : new Answer([], "The model does not say where the conflict is now.", "Add status_quo.");
        if (names.Outcomes.FirstOrDefault(outcome => outcome.Id == words).Where is { } where)
            return where.Count > 0 ? new Answer([.. where.States()]) : new Answer([], $"The outcome '{words}' matches no state that can occur.");
        var digits = words.StartsWith('s') ? words[1..] : words;
        // Letters of options with levels may be digits only; they are as long as there are options.
        if (IsLetters(conflict, words) && (words.Length != digits.Length || conflict.Options.Any(option => option.Levels.Count == 0) || !InRange(graph, digits)))
            return OfLetters(graph, words);
        if (digits.Length > 0 && digits.All(char.IsAsciiDigit))
            return InRange(graph, digits)
                ? new Answer([int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) - 1])
                : new Answer([], $"There is no state {words}.", $"States run from {names.State(0)} to {names.State(graph.States - 1)}.");
        var near = Nearest.To(words, conflict.States.Select(state => state.Id).Concat(conflict.Outcomes.Select(outcome => outcome.Id)));
        return new Answer([], $"'{words}' is no state and no outcome.", near is not null ? $"Did you mean '{near}'?" : Forms(conflict));
    }

    private static bool InRange(ConflictGraph graph, string digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= graph.States;

    private static bool IsLetters(Conflict conflict, string words) => conflict.Options.Count > 0 && words.Length == conflict.Options.Count
        && words.Index().All(letter => letter.Item == '-' || (conflict.Options[letter.Index].Levels.Count == 0
            ? letter.Item is 'Y' or 'N'
            : char.IsAsciiDigit(letter.Item) && letter.Item - '0' < conflict.Options[letter.Index].Levels.Count));

    private static Answer OfLetters(ConflictGraph graph, string letters)
    {
        if (!letters.Contains('-') && graph.Options!.Find(graph.Coding.Of(letters).Value) is var state and >= 0)
            return new Answer([state]);
        var where = graph.Where(new Formula.Name(letters));
        return where.Count > 0 ? new Answer([.. where.States()]) : new Answer([], $"The state {letters} cannot occur.", "A constraint under 'infeasible' rules it out.");
    }

    private static string Forms(Conflict conflict) => conflict.IsGraphForm
        ? $"Name one of the states ({GraphNames.List([.. conflict.States.Take(6).Select(state => state.Id)])}{(conflict.States.Count > 6 ? ", …" : "")}) or an outcome."
        : $"Give a number (7 or s7), {GraphNames.Count(conflict.Options.Count, "letter")} ({new string('Y', Math.Min(conflict.Options.Count, 20))}), or an outcome{(conflict.Outcomes.Count is > 0 and <= 8 ? $": {GraphNames.List([.. conflict.Outcomes.Select(outcome => outcome.Id)])}" : "")}.";
}
