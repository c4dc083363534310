using Parley.Assessment;
using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;
using Comparison = Parley.GraphModel.Comparison;

namespace Parley.Cli.Verbs;

/// <summary>The interview about states: asks, echoes, keeps, and hands the preferences over to be written.</summary>
internal sealed class AskSession
{
    private readonly AskRequest _request;
    private readonly StateInterview _interview;
    private readonly AskBook _book;
    private readonly Terminal _terminal;
    private readonly AskPrompt _prompt;
    private readonly string _party;
    private readonly IReadOnlyList<string> _patterns;
    private readonly IReadOnlyList<Claim> _claims;
    private string? _settled;
    private bool _claimsShown;
    private bool _ended;

    public AskSession(AskRequest request, StateInterview interview, AskBook book, Terminal terminal)
    {
        (_request, _interview, _book, _terminal) = (request, interview, book, terminal);
        _prompt = new AskPrompt(terminal);
        _party = Conflict.Parties[interview.Party].Id;
        _patterns = [.. Enumerable.Range(0, interview.Graph.States).Select(interview.Graph.Letters)];
        _claims = AskClaims.About(Conflict, _party);
    }

    private Conflict Conflict => _interview.Graph.Conflict;

    public async Task<int> Run(CancellationToken cancellation)
    {
        _prompt.Say($"{Conflict.NameOf(_party)}: what it prefers, by questions", 0);
        if (await Consistent(cancellation) is not { } known)
            return ExitCode.Invalid;
        Intro(known);
        while (true)
        {
            var settling = _interview.Settle(known, cancellation);
            if (_request.UntilSettled && settling.Headlines.Count == 0)
                return EditRun.Fail(_terminal, InterviewText.Settled(Conflict, settling)[0], "Leave --until settled out.");
            ShowSettled(settling);
            if ((_request.UntilSettled ? settling.IsSettled ? null : settling.Next : OrderQuestion.Next(known)) is not var (first, second))
                return Finish(known, cancellation);
            if (await Ask(first, second, cancellation) is { } end)
                return end ? Finish(_interview.Known(_book.Numbered(_patterns).Answers), cancellation) : Stopped(ExitCode.Done);
            if (_ended)
                return Stopped(ExitCode.Limit);
            if (_book.Save(cancellation) is { } problem)
                return EditRun.Fail(_terminal, problem);
            known = _interview.Known(_book.Numbered(_patterns).Answers);
        }
    }

    private void Intro(KnownOrder known)
    {
        var left = OrderQuestion.Left(known);
        _prompt.Say($"{GraphNames.Count(_patterns.Count, "situation")} can occur. {(left == 0 ? "All are ordered." : $"At most {GraphNames.Count(left, "question")} {(left == 1 ? "orders" : "order")} them, if it is never \"don't know\"; what follows from earlier answers is not asked.")}");
        if (_book.Answers.Count > 0)
            _prompt.Say($"{GraphNames.Count(_book.Answers.Count, "answer")} from {Path.GetFileName(_book.Path)} {(_book.Answers.Count == 1 ? "is" : "are")} taken over.");
        _prompt.Say("Answer with a number. 'back' takes the last answer back, 'done' writes what is known so far, 'stop' keeps the answers for later.");
    }

    private void ShowSettled(Settling settling)
    {
        var text = InterviewText.Settled(Conflict, settling);
        if (string.Join('\n', text) == _settled)
            return;
        _settled = string.Join('\n', text);
        foreach (var line in text)
            _prompt.Say(line);
    }

    // True where the answers so far are to be written, false where they are to be kept only, null where it goes on.
    private async Task<bool?> Ask(int first, int second, CancellationToken cancellation)
    {
        var situation = SituationText.Of(_interview.Graph, first, second);
        _prompt.Gap();
        _prompt.Say($"{_book.Answers.Count + 1}. {InterviewText.Question(Conflict, _party)}", 0);
        _prompt.Say(situation.Common);
        _prompt.Say($"1  {situation.First}");
        _prompt.Say($"2  {situation.Second}");
        _prompt.Say("3  it is all one to it");
        _prompt.Say("4  don't know");
        while (await _prompt.Read("> ", cancellation) is { } line)
        {
            switch (line.ToLowerInvariant())
            {
                case "back" when _book.Answers.Count > 0:
                    _book.Answers.RemoveAt(_book.Answers.Count - 1);
                    return null;
                case "done":
                    return true;
                case "stop":
                    return false;
                case "1" or "2" or "3" or "4":
                    return await Keep(situation, first, second, line[0] - '1', cancellation);
                default:
                    _prompt.Say(line == "back" ? "There is no answer to take back." : "Answer with 1, 2, 3 or 4, or with back, done or stop.");
                    break;
            }
        }
        _ended = true;
        return null;
    }

    private async Task<bool?> Keep(SituationText situation, int first, int second, int number, CancellationToken cancellation)
    {
        var says = new[] { Comparison.Better, Comparison.Worse, Comparison.Equal, Comparison.Unknown }[number];
        _prompt.Say($"{InterviewText.Answer(Conflict, _party, situation, says)} ({InterviewText.Short(_patterns[first], _patterns[second], says)})");
        if (says == Comparison.Unknown)
            Add([]);
        else if (await Because(cancellation) is { } because)
            Add(because);
        else
            _ended = true;
        return null;

        void Add(IReadOnlyList<string> because) =>
            _book.Answers.Add(new AnsweredComparison(_party, _patterns[first], _patterns[second], (Answered)number, because) { Perspective = _request.Perspective });
    }

    private async Task<IReadOnlyList<string>?> Because(CancellationToken cancellation)
    {
        if (_claims.Count == 0)
            return [];
        if (!_claimsShown)
            foreach (var (index, claim) in _claims.Index())
                _prompt.Say($"{index + 1}  {claim.Id}: {claim.Says}", 4);
        _claimsShown = true;
        while (await _prompt.Read("  Which claim does it rest on? (0 or nothing: the analyst's own) ", cancellation) is { } line)
        {
            if (AskPrompt.Chosen(line, [.. _claims.Select(claim => claim.Id)]) is { } chosen)
                return chosen;
            _prompt.Say($"Numbers from 0 to {_claims.Count}, or names of these claims, parted by commas.");
        }
        return null;
    }

    // The order of the answers, once those that cannot all be so are withdrawn; null with a message where nobody withdraws one.
    private async Task<KnownOrder?> Consistent(CancellationToken cancellation)
    {
        while (true)
        {
            var (answers, problem) = _book.Numbered(_patterns);
            if (problem is not null)
            {
                EditRun.Fail(_terminal, problem);
                return null;
            }
            var known = _interview.Known(answers);
            if (known.Contradiction is not { } places)
                return known;
            _prompt.Say("These answers cannot all be so:");
            foreach (var (index, place) in places.Index())
                _prompt.Say($"{index + 1}  {InterviewText.Answer(Conflict, _party, SituationText.Of(_interview.Graph, answers[place].First, answers[place].Second), answers[place].Says)} ({InterviewText.Short(_patterns[answers[place].First], _patterns[answers[place].Second], answers[place].Says)})", 4);
            if (await _prompt.Read("  Which one is withdrawn? ", cancellation) is not { } line)
            {
                EditRun.Fail(_terminal, $"{_book.Path}: answers {string.Join(", ", places.Select(place => place + 1))} of this party contradict each other.", "Run the command again and withdraw one of them.");
                return null;
            }
            if (!int.TryParse(line, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 1 || number > places.Count)
                continue;
            _book.Answers.RemoveAt(places[number - 1]);
            if (_book.Save(cancellation) is { } refused)
            {
                EditRun.Fail(_terminal, refused);
                return null;
            }
        }
    }

    private int Stopped(int code)
    {
        _terminal.Error.WriteLine(_request.DryRun ? "Stopped. Nothing was written (--dry-run)."
            : _book.Answers.Count == 0 ? "Stopped before the first answer; nothing was written."
            : $"Stopped after {GraphNames.Count(_book.Answers.Count, "answer")}, kept in {_book.Path}. The same command goes on from there.");
        return code;
    }

    private int Finish(KnownOrder known, CancellationToken cancellation)
    {
        _prompt.Gap();
        _prompt.Say($"{Conflict.NameOf(_party)}, best first", 0);
        var names = new GraphNames(_interview.Graph);
        foreach (var (place, group) in known.Groups().Index())
            foreach (var state in group)
                _prompt.Say($"{place + 1}. {names.Lettered(state)}: {names.Words(state)}");
        var unknown = known.Undecided().Count();
        if (unknown > 0)
            _prompt.Say($"Of {GraphNames.Count(unknown, "pair")} it is not known which comes first; the model says so.");
        _prompt.Gap();
        return AskResult.Write(_request, Conflict, _party, RankingText.Fragment(known, _patterns, AskClaims.Behind(_book.Answers), AskResult.Note(_book.Answers)), _terminal, cancellation);
    }
}
