using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary>What was asked of a graph.</summary>
internal sealed record GraphRequest
{
    public required SanctionMode Mode { get; init; }

    public required IReadOnlyList<Concept> Concepts { get; init; }

    public string? Why { get; init; }

    public string? PathTo { get; init; }

    public string? Inverse { get; init; }

    public IReadOnlyList<string> Coalition { get; init; } = [];

    public bool Merged { get; init; }

    public string? Party { get; init; }
}

/// <summary>Words on the command line that the model does not know; told to the user as they stand.</summary>
internal sealed class RequestException : Exception
{
    public RequestException() { }

    public RequestException(string message) : base(message) { }

    public RequestException(string message, Exception inner) : base(message, inner) { }

    public RequestException(string message, string? suggestion) : base(message) => Suggestion = suggestion;

    public string? Suggestion { get; }
}

/// <summary>Answers the questions of a request in one view.</summary>
internal static class GraphQuestions
{
    private const int MostStates = 8;

    public static IReadOnlyList<IGraphAnswer> Answers(GraphRequest request, GraphView view, CancellationToken cancellation)
    {
        var answers = new List<IGraphAnswer>();
        int? party = request.Party is { } name ? Party(view.Graph, name) : null;
        var concept = view.Main;
        if (request.Why is { } why)
        {
            IReadOnlyList<int> parties = party is { } one ? [one] : [.. Enumerable.Range(0, view.Graph.Moves.Parties)];
            answers.Add(new GraphWhy(view, Few(States(view, why), why), parties, concept, cancellation));
        }
        if (request.PathTo is { } goal)
        {
            if (view.Graph.StatusQuo is null)
                throw new RequestException("The model does not say where the conflict is now, so no path can start.", "Add 'status_quo'.");
            answers.Add(new GraphPaths(view, goal, States(view, goal), cancellation));
        }
        if (request.Inverse is { } wanted)
            foreach (var state in Few(States(view, wanted), wanted, 1))
                answers.Add(new GraphInverse(view, state, party, concept == Concept.Sim ? Concept.Seq : concept, cancellation));
        if (request.Coalition.Count > 0)
            answers.Add(new GraphCoalition(view, Members(view.Graph, request.Coalition), request.Merged, cancellation));
        return answers;
    }

    private static IReadOnlyList<int> Members(ConflictGraph graph, IReadOnlyList<string> words)
    {
        IReadOnlyList<int> members = [.. words.Select(member => Party(graph, member)).Distinct()];
        return members.Count > 1 ? members : throw new RequestException("A coalition has two parties or more.", "Name them with a comma between: --coalition P,Q.");
    }

    /// <summary>The number of a party by its id or its name.</summary>
    private static int Party(ConflictGraph graph, string words)
    {
        var parties = graph.Conflict.Parties;
        if (graph.PartyOf(words) is var found and >= 0)
            return found;
        var byName = parties.Index().Where(entry => string.Equals(entry.Item.Name, words, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Index).ToList();
        if (byName.Count == 1)
            return byName[0];
        var near = Nearest.To(words, parties.Select(party => party.Id)) ?? Nearest.To(words, parties.Select(party => party.Name));
        throw new RequestException($"The model has no party '{words}'.", near is not null ? $"Did you mean '{near}'?" : $"It has: {string.Join(", ", parties.Select(party => party.Id))}.");
    }

    private static IReadOnlyList<int> States(GraphView view, string words)
    {
        var answer = StateQuery.Find(view.Names, words);
        return answer.Problem is { } problem ? throw new RequestException(problem, answer.Suggestion) : answer.States;
    }

    private static IReadOnlyList<int> Few(IReadOnlyList<int> states, string words, int most = MostStates) => states.Count <= most
        ? states
        : throw new RequestException($"'{words}' stands for {states.Count} states; {(most == 1 ? "this question takes one state" : $"at most {most} are explained at once")}.",
            $"Name one of them, such as s{states[0] + 1}.");
}
