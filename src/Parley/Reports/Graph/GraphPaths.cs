using System.Text.Json;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>How the conflict could move from where it is now to some states: by steps that each mover likes, and by any moves.</summary>
public sealed class GraphPaths : IGraphAnswer
{
    private const int MostPaths = 5;
    private const int MostInWords = 3;
    private readonly GraphView _view;
    private readonly int _from;
    private readonly string _goal;
    private readonly IReadOnlyList<int> _targets;
    private readonly (int? Moves, IReadOnlyList<IReadOnlyList<MoveStep>> Paths, bool Complete) _liked;
    private readonly (int? Moves, IReadOnlyList<IReadOnlyList<MoveStep>> Paths, bool Complete) _any;

    /// <summary>Searches from the status quo.</summary>
    /// <param name="view">The solved view; its status quo is known.</param>
    /// <param name="goal">The words that were asked for.</param>
    /// <param name="targets">The states they mean.</param>
    /// <param name="cancellation">Stops the work.</param>
    public GraphPaths(GraphView view, string goal, IReadOnlyList<int> targets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        (_view, _goal, _targets) = (view, goal, targets);
        _from = view.Graph.StatusQuo ?? throw new ArgumentException("The status quo is not known.", nameof(view));
        _liked = Shortest(StatusQuoAnalysis.From(view.Graph.Moves, _from, view.Graph.Payoffs, cancellation), targets, cancellation);
        _any = Shortest(StatusQuoAnalysis.From(view.Graph.Moves, _from, null, cancellation), targets, cancellation);
    }

    /// <inheritdoc/>
    public string Field => "path_to";

    /// <inheritdoc/>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var names = _view.Names;
            var lines = new List<string> { $"From the status quo, {names.Full(_from)}, to {Goal()}." };
            if (_any.Moves == 0)
                return [.. lines, "The status quo is already there."];
            if (_liked.Moves is { } liked)
                lines.AddRange(Paths($"By moves that each mover likes better, it takes {GraphNames.Count(liked, "step")}", _liked));
            else
                lines.Add("It cannot be reached by moves that each mover likes better.");
            if (_any.Moves is not { } any)
                lines.Add("No sequence of moves leads there at all.");
            else if (_liked.Moves is null)
                lines.AddRange(Paths($"Where somebody also moves against its own preference, it takes {GraphNames.Count(any, "step")}", _any));
            else if (any < _liked.Moves)
                lines.AddRange(Paths($"Where somebody also moves against its own preference, {GraphNames.Count(any, "step")} {(any == 1 ? "is" : "are")} enough", _any));
            return lines;
        }
    }

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("goal", _goal);
        writer.WriteString("from", _view.Graph.Letters(_from));
        GraphJson.States(writer, "states", _view.Graph, _targets);
        Write(writer, "by_improvements", _liked);
        Write(writer, "by_moves", _any);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, string name, (int? Moves, IReadOnlyList<IReadOnlyList<MoveStep>> Paths, bool Complete) found)
    {
        if (found.Moves is not { } moves)
            return;
        writer.WriteStartObject(name);
        writer.WriteNumber("moves", moves);
        writer.WriteStartArray("paths");
        foreach (var path in found.Paths)
            GraphJson.Steps(writer, null, _view.Graph, path);
        writer.WriteEndArray();
        writer.WriteBoolean("complete", found.Complete);
        writer.WriteEndObject();
    }

    private string Goal() => _targets.Count == 1 ? _view.Names.Full(_targets[0]) : $"{_goal} ({GraphNames.Count(_targets.Count, "state")})";

    private IEnumerable<string> Paths(string head, (int? Moves, IReadOnlyList<IReadOnlyList<MoveStep>> Paths, bool Complete) found)
    {
        var shown = found.Paths.Take(MostInWords).ToList();
        var more = !found.Complete ? $" ({shown.Count} of more than {found.Paths.Count} ways)" : found.Paths.Count > shown.Count ? $" ({shown.Count} of {found.Paths.Count} ways)" : shown.Count > 1 ? $" ({shown.Count} ways)" : "";
        yield return $"{head}{more}:";
        var names = _view.Names;
        foreach (var (way, path) in shown.Index())
        {
            if (shown.Count > 1)
                yield return $"  Way {way + 1}, to {names.Full(path[^1].To)}:";
            foreach (var (k, step) in path.Index())
                yield return $"  {(shown.Count > 1 ? "  " : "")}{k + 1}. {names.Party(step.Party)}: {names.Move(step.Party, step.From, step.To)} ({names.State(step.From)} → {names.State(step.To)}){Against(step)}";
        }
        yield return At(shown);
    }

    private string Against(MoveStep step) =>
        _view.Graph.Payoffs[step.Party].AsSpan() is var payoff && payoff[step.To] < payoff[step.From] ? ", which it likes less"
        : payoff[step.To] == payoff[step.From] ? ", which it likes no better" : "";

    private string At(IReadOnlyList<IReadOnlyList<MoveStep>> paths)
    {
        var ends = paths.Select(path => path[^1].To).Distinct().Order().ToList();
        var holds = ends.Where(state => _view.Solution.Equilibria[Concept.Seq][state]).ToList();
        return holds.Count == 0 ? "  Somebody would then move on."
            : holds.Count == ends.Count ? "  Once there, no party would move." : $"  Once at {_view.Names.Runs(holds, 6)}, no party would move.";
    }

    private static (int?, IReadOnlyList<IReadOnlyList<MoveStep>>, bool) Shortest(StatusQuoResult result, IReadOnlyList<int> targets, CancellationToken cancellation)
    {
        var reached = targets.Select(target => (target, Moves: result.MovesTo(target))).Where(entry => entry.Moves is not null).ToList();
        if (reached.Count == 0)
            return (null, [], true);
        var least = reached.Min(entry => entry.Moves);
        var paths = new List<IReadOnlyList<MoveStep>>();
        foreach (var (target, _) in reached.Where(entry => entry.Moves == least))
        {
            var found = result.ShortestPaths(target, MostPaths - paths.Count + 1, cancellation);
            paths.AddRange(found.Paths);
            if (paths.Count > MostPaths)
                return (least, paths[..MostPaths], false);
        }
        return (least, paths, true);
    }
}
