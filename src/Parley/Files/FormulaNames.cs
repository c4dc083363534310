using System.Diagnostics.CodeAnalysis;

namespace Parley.Files;

/// <summary>What a name in a formula stands for, in one conflict; used to check names and to put patterns in the place of outcomes.</summary>
internal sealed class FormulaNames
{
    private readonly Dictionary<string, Option> _options = [];
    private readonly Dictionary<string, (Option Option, int Level)> _levels = [];
    private readonly HashSet<string> _states;
    private readonly Dictionary<string, Outcome> _outcomes;
    private readonly IReadOnlyList<Option> _order;

    public FormulaNames(Conflict conflict)
    {
        _order = conflict.Options;
        foreach (var option in conflict.Options)
        {
            if (option.Levels.Count == 0)
                _options.TryAdd(option.Name, option);
            for (var level = 0; level < option.Levels.Count; level++)
                _levels.TryAdd($"{option.Name}.{option.Levels[level]}", (option, level));
        }
        _states = [.. conflict.States.Select(state => state.Id)];
        _outcomes = [];
        foreach (var outcome in conflict.Outcomes)
            _outcomes.TryAdd(outcome.Id, outcome);
    }

    /// <summary>The outcome of that name.</summary>
    public bool IsOutcome(string name, [NotNullWhen(true)] out Outcome? outcome) => _outcomes.TryGetValue(name, out outcome);

    /// <summary>Every name that a formula may use.</summary>
    public IEnumerable<string> Known => _options.Keys.Concat(_levels.Keys).Concat(_states).Concat(_outcomes.Keys);

    /// <summary>Whether the name is an option, a level, a state, an outcome or a pattern of the right length.</summary>
    public bool Knows(string name) =>
        _options.ContainsKey(name) || _levels.ContainsKey(name) || _states.Contains(name) || _outcomes.ContainsKey(name) || IsPattern(name);

    /// <summary>Why the name is not known, and what to try; never the outcome in whose own pattern it stands, nor one that leads back to it.</summary>
    public (string Message, string? Suggestion) Explain(string name, string? within = null)
    {
        if (LooksLikePattern(name))
            return ($"The pattern '{name}' has {name.Length} places, or letters that do not fit; there are {_order.Count} options.", "One character per option in the file's order: Y, N, a level's number from 0, or - for either.");
        var option = _order.FirstOrDefault(o => o.Name == name && o.Levels.Count > 0);
        if (option is not null)
            return ($"'{name}' has levels; a formula names one of them.", $"For example '{name}.{option.Levels[^1]}'.");
        var known = within is null ? Known : Known.Where(candidate => !Leads(candidate, within, _outcomes.Count));
        var near = Nearest.To(name, known) ?? known.FirstOrDefault(known => known.EndsWith($".{name}", StringComparison.Ordinal));
        return ($"There is no option, level, state or outcome named '{Reading.Cut(name)}'.", near is null ? null : $"Did you mean '{near}'?");
    }

    /// <summary>Whether the name is a pattern of states: one character per option.</summary>
    public bool IsPattern(string name)
    {
        if (_order.Count == 0 || name.Length != _order.Count || _states.Contains(name))
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            var levels = _order[i].Levels.Count;
            var fits = name[i] == '-' || (levels == 0 ? name[i] is 'Y' or 'N' : name[i] >= '0' && name[i] < '0' + levels);
            if (!fits)
                return false;
        }
        return true;
    }

    private bool Leads(string from, string to, int steps) =>
        from == to || steps > 0 && _outcomes.TryGetValue(from, out var outcome) && outcome.Is.Names().Any(name => Leads(name.Text, to, steps - 1));

    private static bool LooksLikePattern(string name) => name.All(c => c is 'Y' or 'N' or '-' || char.IsAsciiDigit(c));
}
