using System.Globalization;

namespace Parley.Files.Import;

/// <summary>Writes a foreign file as a model file; what is read differently or not carried over becomes a note.</summary>
internal sealed class GmcrConverter
{
    private readonly DiagnosticBag _bag;
    private readonly CancellationToken _cancellation;
    private readonly GmcrFile _file;
    private readonly GmcrFormulas _formulas;
    private readonly List<string> _notes;
    private readonly string[] _optionIds;
    private readonly string[] _partyIds;
    private readonly GmcrStates _states;

    public GmcrConverter(GmcrFile file, DiagnosticBag bag, CancellationToken cancellation)
    {
        (_file, _bag, _cancellation) = (file, bag, cancellation);
        _notes = [.. file.Notes];
        _states = new GmcrStates(file);
        var parties = new HashSet<string>(StringComparer.Ordinal);
        _partyIds = [.. file.Parties.Select((party, p) => GmcrNames.Id(party.Name, "party", p + 1, parties))];
        _optionIds = [.. file.Parties.SelectMany(party =>
        {
            var used = new HashSet<string>(StringComparer.Ordinal);
            return party.Options.Select(option => GmcrNames.Id(file.Options[option].Name, "option", option + 1, used));
        })];
        var owners = file.Parties.SelectMany((party, p) => party.Options.Select(_ => _partyIds[p])).ToArray();
        _formulas = new GmcrFormulas(_states, [.. owners.Zip(_optionIds, (owner, id) => $"{owner}.{id}")]);
    }

    /// <summary>What was read differently, or not carried over, as sentences.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The model file; of use only where the bag holds no errors.</summary>
    public string Convert(string fileName, string sha256)
    {
        if (!OptionsHaveOwners())
            return "";
        var codes = _states.Feasible(_file.Infeasibles, _cancellation);
        if (codes is { Length: 0 })
            _bag.Error(new Mark(0, 1, 1, 1), "The infeasible patterns leave no feasible state.");
        var body = new YamlText();
        Parties(body);
        Options(body);
        var infeasible = Infeasible();
        body.Infeasible(0, infeasible);
        body.Line(0, "preferences:");
        var preferences = new GmcrPreferences(_file, _states, _formulas, codes, _bag, _notes);
        for (var p = 0; p < _partyIds.Length; p++)
        {
            body.Line(1, $"{_partyIds[p]}:");
            preferences.Write(body, _file.Parties[p]);
        }
        new GmcrViews(_file, _states, _formulas, _partyIds, codes, _notes).Write(body, infeasible);
        return Head(fileName, sha256) + body;
    }

    private bool OptionsHaveOwners()
    {
        foreach (var statement in _file.Infeasibles.Concat(_file.Parties.SelectMany(party => party.Statements.Concat(party.Misperceptions))))
            foreach (var choice in statement.AnyOf.SelectMany(member => member))
                if (_states.Place(choice.Option) < 0)
                    _bag.Error(statement.At, $"Option {choice.Option} ({GmcrNames.Quote(_file.Options[choice.Option].Name)}) belongs to no decision maker, but is used here.");
        for (var option = 0; option < _file.Options.Count; option++)
            if (_states.Place(option) < 0)
                _notes.Add($"The option {GmcrNames.Quote(_file.Options[option].Name)} belongs to no decision maker and is not carried over.");
        if (_states.Order.Count == 0)
            _bag.Error(new Mark(0, 1, 1, 1), "No decision maker has an option.");
        return !_bag.HasErrors;
    }

    private string Head(string fileName, string sha256)
    {
        var (head, name) = (new YamlText(), GmcrNames.Clean(fileName).Trim());
        head.Comment("", $"Imported from {name}{(_file.Program is null ? "" : $", written by {_file.Program}")}. Ids were made from the names.");
        if (_notes.Count > 0)
            head.Comment("", "Read differently from how it stands there, or not carried over:");
        _notes.ForEach(note => head.Comment("- ", note));
        head.Line(0, "parley: 1");
        var title = Path.GetFileNameWithoutExtension(name);
        head.Line(0, $"title: {YamlText.Quote(title.Length > 0 ? title : "Imported conflict")}");
        head.Line(0, "sources:");
        head.Line(1, "imported-file:");
        head.Line(2, $"title: {YamlText.Quote(name.Length > 0 ? name : "Imported file")}");
        head.Line(2, "kind: document");
        head.Line(2, $"sha256: {YamlText.Quote(sha256)}");
        head.Line(2, "note: The file that this model was imported from.");
        return head.ToString();
    }

    private void Parties(YamlText yaml)
    {
        yaml.Line(0, "parties:");
        for (var p = 0; p < _partyIds.Length; p++)
            yaml.Line(1, $"{_partyIds[p]}: {YamlText.Quote(_file.Parties[p].Name is { Length: > 0 } name ? name : _partyIds[p])}");
        if (_file.Coalitions.Count > 0)
            yaml.Line(0, "groups:");
        var used = new HashSet<string>(_partyIds, StringComparer.Ordinal);
        for (var c = 0; c < _file.Coalitions.Count; c++)
        {
            var members = string.Join(", ", _file.Coalitions[c].Select(member => _partyIds[member]));
            var id = GmcrNames.Id(string.Create(CultureInfo.InvariantCulture, $"coalition {c + 1}"), "coalition", c + 1, used);
            yaml.Line(1, $"{id}: [{members}]");
            _notes.Add($"The file takes {members} as one coalition, whose members only move together to what each of them likes better. Here they stay parties of their own, and the coalition is kept as the group {id}.");
        }
    }

    private void Options(YamlText yaml)
    {
        yaml.Line(0, "options:");
        var place = 0;
        for (var p = 0; p < _partyIds.Length; p++)
        {
            if (_file.Parties[p].Options.Count > 0)
                yaml.Line(1, $"{_partyIds[p]}:");
            foreach (var (name, oneWay) in _file.Parties[p].Options.Select(option => _file.Options[option]))
            {
                var says = YamlText.Quote(name.Length > 0 ? name : _optionIds[place]);
                yaml.Line(2, $"{_optionIds[place++]}: " + oneWay switch { OneWay.Up => $"{{ says: {says}, one_way: on }}", OneWay.Down => $"{{ says: {says}, one_way: off }}", _ => says });
            }
        }
    }

    private List<string> Infeasible()
    {
        var formulas = new List<string>();
        foreach (var pattern in _file.Infeasibles)
        {
            var formula = _formulas.Write(pattern);
            if (formula is null)
                _bag.Error(pattern.At, "This pattern is too long for one formula.");
            else if (formula == "true")
                _bag.Error(pattern.At, "An infeasible pattern without choices excludes every state.");
            else if (formula == "false")
                _notes.Add("An infeasible pattern wants one option both taken and not; it excludes nothing and is left out.");
            else
                formulas.Add(formula);
        }
        return formulas;
    }
}
