using Parley.Sampling;

namespace Parley.FightAndTalk;

/// <summary>What the sides do in one state when one side proposes, written from the definition.</summary>
/// <remarks>
/// Source: the game as Parley defines it, after Fearon 1995, Smith &amp; Stam 2004 and Slantchev 2003 [recalled].
/// Steps: the proposer foresees the answer to each of its actions by its own belief, picks the best (or mixes by logit), and the
/// answers then follow from the beliefs of those who give them. Cost per state: actions × courses × layers.
/// Interpretation: without noise, an offer that the proposer expects to be refused is not a candidate: in war it is fighting by another
/// name, in a ceasefire holding by another name, and the tie rule would otherwise prefer the empty offer. With noise every offer
/// counts. Interpretation: with noise a refused settlement in a ceasefire is followed by a second choice, hold at the line or break,
/// each with its own logit. Interpretation: the consent of necessary members is asked for settlements and for entering a ceasefire,
/// not for going on with one; they choose with the same noise.
/// The object is scratch space for one thread.
/// </remarks>
internal sealed class Decision
{
    private readonly GameTables _tables;
    private readonly double[] _course;
    private readonly double[] _values;
    private Side _proposer;
    private Regime _regime;
    private int _state;

    public Decision(GameTables tables)
    {
        _tables = tables;
        Numbers = new Courses(tables.Game);
        _course = new double[Numbers.Count];
        Result = new double[Numbers.Count];
        Plan = new double[Numbers.Actions];
        _values = new double[Numbers.Actions];
    }

    public Courses Numbers { get; }

    /// <summary>Probability of each course after <see cref="Decide"/>.</summary>
    public double[] Result { get; }

    /// <summary>Probability of each action of the proposer after <see cref="Decide"/>.</summary>
    public double[] Plan { get; }

    /// <summary>A's share under a bargained ceasefire as offered.</summary>
    public double OfferedShare { get; private set; }

    /// <summary>A's share under a bargained settlement as offered.</summary>
    public double OfferedTerms { get; private set; }

    /// <summary>How near any comparison since this object was made came to the point where its result changes; without noise.</summary>
    public double Margin { get; private set; } = double.PositiveInfinity;

    private Side Responder => _proposer == Side.A ? Side.B : Side.A;

    private bool Noisy => _tables.Game.Noise > 0;

    /// <summary>Fixes the state and computes the bargained offers of the proposer.</summary>
    public void Enter(Regime regime, Side proposer, int state, Stage view)
    {
        (_regime, _proposer, _state) = (regime, proposer, state);
        if (_tables.Game.Ceasefire.Kind == TermsKind.Bargained) OfferedShare = Cut(LeastShare(view));
        if (_tables.Game.Settle.Kind == TermsKind.Bargained) OfferedTerms = Cut(LeastTerms(view));
    }

    /// <summary>Fills <see cref="Plan"/> and <see cref="Result"/>.</summary>
    public void Decide(Regime regime, Side proposer, int state, Beliefs beliefs)
    {
        var view = beliefs.Of(proposer);
        Enter(regime, proposer, state, view);
        Choose(view);
        Array.Clear(Result);
        for (var action = 0; action < Plan.Length; action++)
        {
            if (Plan[action] == 0) continue;
            var course = Follow(action, beliefs);
            for (var i = 0; i < course.Length; i++) Result[i] += Plan[action] * course[i];
        }
    }

    /// <summary>Expected value to a layer of a distribution over courses.</summary>
    public double Value(ReadOnlySpan<double> course, int layer, Stage stage)
    {
        double sum = 0;
        for (var i = 0; i < course.Length; i++)
            if (course[i] != 0) sum += course[i] * CourseValue(i, layer, stage);
        return sum;
    }

    /// <summary>The distribution over courses after an action, by the beliefs of those who answer. Valid until the next call.</summary>
    public ReadOnlySpan<double> Follow(int action, Beliefs beliefs)
    {
        Array.Clear(_course);
        var fight = _regime == Regime.War ? GameTables.Ordinary : Broken(_proposer);
        if (action == 0) _course[fight] = 1;
        else if (action > Numbers.Ceasefires) Settle(action - 1 - Numbers.Ceasefires, beliefs);
        else if (_regime == Regime.War) Offer(action - 1, beliefs);
        else Hold(Courses.FirstCeasefire + action - 1, 1, beliefs.Of(Responder));
        return _course;
    }

    /// <summary>Probability that an offer is accepted (in a ceasefire, a share: held), by the beliefs of those who answer.</summary>
    public double Acceptance(int action, Beliefs beliefs)
    {
        var course = Follow(action, beliefs);
        return action > Numbers.Ceasefires ? course[Numbers.FirstSettlement + action - 1 - Numbers.Ceasefires] : course[Courses.FirstCeasefire + action - 1];
    }

    /// <summary>Value to a layer of one course.</summary>
    public double CourseValue(int course, int layer, Stage stage)
    {
        if (course < 3) return stage.Battles[course][layer][_state];
        if (Numbers.IsSettlement(course)) return SettlementValue(course - Numbers.FirstSettlement, layer);
        return stage.Held(layer, _state, Share(course));
    }

    /// <summary>A's share in a ceasefire course.</summary>
    public double Share(int course)
    {
        if (course == Numbers.HeldAtLine) return _tables.LineShare[_state];
        return _tables.Game.Ceasefire.Kind == TermsKind.Bargained ? OfferedShare : _tables.Shares[course - Courses.FirstCeasefire][_state];
    }

    /// <summary>The value to a layer if a settlement offer fails, by one view of the game.</summary>
    public double WithoutSettlement(int layer, Stage view)
    {
        if (_regime == Regime.War) return view.Battles[GameTables.Ordinary][layer][_state];
        var held = HoldsAt(_tables.LineShare[_state], view);
        return (held * view.Held(layer, _state, _tables.LineShare[_state])) + ((1 - held) * view.Battles[Broken(Responder)][layer][_state]);
    }

    private static int Broken(Side side) => side == Side.A ? GameTables.BrokenByA : GameTables.BrokenByB;

    private void Choose(Stage view)
    {
        var own = (int)_proposer;
        var shared = Beliefs.Shared(view);
        for (var action = 0; action < Plan.Length; action++)
        {
            var course = Follow(action, shared);
            var empty = !Noisy && IsEmpty(action, course);
            _values[action] = empty ? double.NegativeInfinity : Value(course, own, view);
        }

        var best = _values.Max();
        if (Noisy) Mix(best);
        else Pick(best);
    }

    private bool IsEmpty(int action, ReadOnlySpan<double> course)
    {
        if (action == 0) return false;
        if (action > Numbers.Ceasefires) return course[Numbers.FirstSettlement + action - 1 - Numbers.Ceasefires] == 0;
        return _regime == Regime.War && course[Courses.FirstCeasefire + action - 1] == 0;
    }

    private void Mix(double best)
    {
        double sum = 0;
        for (var action = 0; action < Plan.Length; action++)
        {
            Plan[action] = Exponential.Of((_values[action] - best) / _tables.Game.Noise);
            sum += Plan[action];
        }

        for (var action = 0; action < Plan.Length; action++) Plan[action] /= sum;
    }

    private void Pick(double best)
    {
        Array.Clear(Plan);
        Watch(best);
        for (var action = 1 + Numbers.Ceasefires; action < Plan.Length; action++)
            if (Take(action, best)) return;
        for (var action = 1; action <= Numbers.Ceasefires; action++)
            if (Take(action, best)) return;
        Plan[0] = 1;
    }

    // The best action itself can only be displaced by one that this watches too.
    private void Watch(double best)
    {
        var first = Array.IndexOf(_values, best);
        for (var action = 0; action < _values.Length; action++)
            if (action != first && double.IsFinite(_values[action])) Margin = Math.Min(Margin, Math.Abs(_values[action] - best + _tables.Tie));
    }

    private bool Take(int action, double best)
    {
        if (_values[action] < best - _tables.Tie) return false;
        Plan[action] = 1;
        return true;
    }

    private void Offer(int offer, Beliefs beliefs)
    {
        var course = Courses.FirstCeasefire + offer;
        double agreed = 1;
        for (var layer = 0; layer < _tables.Layers.Length; layer++)
        {
            if (!Asked(layer)) continue;
            var view = beliefs.Of(_tables.Layers[layer].Side);
            agreed *= Prefers(view.Held(layer, _state, Share(course)), view.Battles[GameTables.Ordinary][layer][_state]);
        }

        _course[course] = agreed;
        _course[GameTables.Ordinary] = 1 - agreed;
    }

    private void Hold(int course, double weight, Stage view)
    {
        var held = HoldsAt(Share(course), view);
        _course[course] += weight * held;
        _course[Broken(Responder)] += weight * (1 - held);
    }

    private double HoldsAt(double share, Stage view)
    {
        var layer = (int)Responder;
        return Prefers(view.Held(layer, _state, share), view.Battles[Broken(Responder)][layer][_state]);
    }

    private void Settle(int offer, Beliefs beliefs)
    {
        double agreed = 1;
        for (var layer = 0; layer < _tables.Layers.Length; layer++)
        {
            if (!Asked(layer)) continue;
            var view = beliefs.Of(_tables.Layers[layer].Side);
            agreed *= Prefers(SettlementValue(offer, layer), WithoutSettlement(layer, view));
        }

        if (_regime == Regime.War) _course[GameTables.Ordinary] = 1 - agreed;
        else if (agreed < 1) Hold(Numbers.HeldAtLine, 1 - agreed, beliefs.Of(Responder));
        _course[Numbers.FirstSettlement + offer] = agreed;
    }

    private bool Asked(int layer) => layer < 2 ? layer == (int)Responder : _tables.Layers[layer].Consents;

    private double Prefers(double accept, double refuse)
    {
        if (Noisy) return Exponential.Logistic((accept - refuse) / _tables.Game.Noise);
        Margin = Math.Min(Margin, Math.Abs(accept - refuse + _tables.Tie));
        return accept >= refuse - _tables.Tie ? 1 : 0;
    }

    private double SettlementValue(int offer, int layer)
    {
        if (_tables.Game.Settle.Kind == TermsKind.Listed) return _tables.SettlementPay[layer][offer];
        var numbers = _tables.Layers[layer];
        return (numbers.Flow(OfferedTerms) + numbers.Bonus) * _tables.Forever;
    }

    /// <summary>Least share of the responder's side at which everybody asked on that side agrees to a ceasefire.</summary>
    private double LeastShare(Stage view)
    {
        var kind = _regime == Regime.War ? GameTables.Ordinary : Broken(Responder);
        var least = 0.0;
        for (var layer = 0; layer < _tables.Layers.Length; layer++)
        {
            var asked = layer == (int)Responder || (_regime == Regime.War && Asked(layer));
            var weight = _tables.Keeps * _tables.Layers[layer].Stake;
            if (!asked || _tables.Layers[layer].Side != Responder || weight == 0) continue;
            least = Math.Max(least, (view.Battles[kind][layer][_state] - view.Truce[layer][_state]) / weight);
        }

        return least;
    }

    private double LeastTerms(Stage view)
    {
        var least = 0.0;
        for (var layer = 0; layer < _tables.Layers.Length; layer++)
        {
            var numbers = _tables.Layers[layer];
            if (!Asked(layer) || numbers.Side != Responder || numbers.Stake == 0) continue;
            least = Math.Max(least, ((WithoutSettlement(layer, view) / _tables.Forever) - numbers.Bonus) / numbers.Stake);
        }

        return least;
    }

    private double Cut(double responderShare)
    {
        var share = Math.Clamp(responderShare, 0, 1);
        return Responder == Side.A ? share : 1 - share;
    }
}
