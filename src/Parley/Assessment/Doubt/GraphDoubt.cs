using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// The questions that the graph model of a view answers, as a function of uncertain places of statements and of weights. Where conditions have no
/// content, a question is answered twice: as if all of them were met everywhere, and as if nothing met them.
/// </summary>
internal sealed class GraphDoubt
{
    private readonly GraphDraws _draws;
    private readonly IReadOnlyList<PartyDoubt> _parties;
    private readonly IReadOnlyList<StateSet>[] _unmet;
    private readonly DrawnPayoffs?[] _fixed;
    private readonly List<(StateSet Where, bool Forecast)> _asked = [];

    private GraphDoubt(Conflict conflict, GraphDraws draws, InputValues values)
    {
        _draws = draws;
        _parties = [.. conflict.Parties.Select(party => new PartyDoubt(conflict.Preferences.FirstOrDefault(p => p.Party == party.Id), values))];
        // The last counts most, as where findings are made of the stated model.
        _unmet = [.. conflict.Parties.Select(party => (IReadOnlyList<StateSet>)
            [.. conflict.Conditions.Where(condition => condition.Unless is null && condition.Party == party.Id).Reverse().Select(condition => draws.Where(new Formula.Not(condition.WillNot)))])];
        _fixed = [.. _parties.Select((party, i) => party.IsUncertain ? null : draws.Stated(i))];
    }

    /// <summary>The part; null where the view has no graph model that can be solved, or comparisons of states that are not known: no draw would settle those.</summary>
    public static DoubtPart? Part(Conflict conflict, IReadOnlyList<UncertainInput> inputs, CancellationToken cancellation)
    {
        if (conflict.Preferences.Any(preference => preference.Unknown.Count > 0 || preference.Weights.Any(weight => weight.Amount.Form == AssumptionForm.Unknown)))
            return null;
        if (GraphDraws.Of(conflict, cancellation) is not { } draws)
            return null;
        var values = new InputValues(inputs, input => input.Section == "preferences");
        var doubt = new GraphDoubt(conflict, draws, values);
        return new DoubtPart("graph", values.Inputs, doubt.Questions(conflict), doubt.Answer);
    }

    private List<DoubtQuestion> Questions(Conflict conflict)
    {
        var questions = new List<DoubtQuestion>();
        if (_draws.StatusQuo is { } now)
            Ask(now, false, DoubtQuestion.Of(true, "graph.now"));
        foreach (var outcome in conflict.Outcomes)
            Ask(_draws.Where(outcome.Is), false, DoubtQuestion.Of(true, "graph.holds", outcome.Id));
        foreach (var forecast in conflict.Forecasts.Where(forecast => forecast.Event is not null))
            Ask(_draws.Where(forecast.Event!), true, DoubtQuestion.Of(true, "forecast", forecast.Id));
        return questions;

        void Ask(StateSet where, bool forecast, DoubtQuestion question)
        {
            if (!forecast && where.Count == 0)
                return;
            _asked.Add((where, forecast));
            questions.Add(question);
        }
    }

    private void Answer(ReadOnlySpan<double> inputs, Span<double> answers)
    {
        var payoffs = new DrawnPayoffs[_parties.Count];
        for (var party = 0; party < payoffs.Length; party++)
            payoffs[party] = _fixed[party] ?? _parties[party].Payoffs(_draws, party, inputs, []);
        Fill(_draws.Equilibria(payoffs), answers, first: true);
        if (_unmet.All(above => above.Count == 0))
            return;
        for (var party = 0; party < payoffs.Length; party++)
            if (_unmet[party].Count > 0)
                payoffs[party] = _parties[party].Payoffs(_draws, party, inputs, _unmet[party]);
        Fill(_draws.Equilibria(payoffs), answers, first: false);
    }

    private void Fill(StateSet equilibria, Span<double> answers, bool first)
    {
        for (var q = 0; q < _asked.Count; q++)
        {
            var fitting = equilibria.And(_asked[q].Where).Count;
            var high = fitting > 0 ? 1.0 : 0;
            var low = !_asked[q].Forecast ? high : fitting > 0 && fitting == equilibria.Count ? 1 : 0;
            answers[2 * q] = first ? low : Math.Min(answers[2 * q], low);
            answers[2 * q + 1] = first ? high : Math.Max(answers[2 * q + 1], high);
        }
    }
}
