using System.Text;
using Parley.Files;
using Parley.Files.Editing;
using Parley.GraphModel;

namespace Parley.Cli.Verbs;

/// <summary>The answers about one party in one view, kept in a file that is written whole after every answer. The file's other answers stay.</summary>
internal sealed class AskBook
{
    private readonly string _digest;
    private readonly bool _dryRun;
    private readonly List<AnsweredComparison> _others;
    private string _hash;

    private AskBook(string path, string hash, string digest, bool dryRun, IReadOnlyList<AnsweredComparison> all, Func<AnsweredComparison, bool> mine)
    {
        (Path, _hash, _digest, _dryRun) = (path, hash, digest, dryRun);
        _others = [.. all.Where(answer => !mine(answer))];
        Answers = [.. all.Where(mine)];
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The answers about the party, in their order.</summary>
    public List<AnsweredComparison> Answers { get; }

    /// <summary>Opens the file that the request names, or the one beside the model. Exactly one of the results is null.</summary>
    public static (AskBook? Book, string? Problem) Open(AskRequest request, Conflict conflict, string party)
    {
        var path = request.Answers ?? AnswerFile.Beside(request.Model);
        var digest = AnswerFile.DigestOf(conflict);
        bool Mine(AnsweredComparison answer) => answer.Party == party && answer.Perspective == request.Perspective;
        if (request.Answers is null && !File.Exists(path))
            return (new AskBook(path, "", digest, request.DryRun, [], Mine), null);
        var hash = File.Exists(path) ? ModelWriter.Hash(path) : "";
        var (file, problem) = AnswerFile.Read(path);
        if (file is null)
            return (null, problem);
        return file.Digest == digest
            ? (new AskBook(path, hash, digest, request.DryRun, file.Answers, Mine), null)
            : (null, $"{path} holds answers about another model, or this one had other options, states or parties then.");
    }

    /// <summary>Writes the file, unless nothing is to be written. Null where it is done, else why not.</summary>
    public string? Save(CancellationToken cancellation)
    {
        if (_dryRun)
            return null;
        var bytes = Encoding.UTF8.GetBytes(new AnswerFile(_digest, [.. _others, .. Answers]).Text());
        var problem = ModelWriter.Write(Path, _hash, bytes, cancellation);
        _hash = problem is null ? ModelWriter.Hash(bytes) : _hash;
        return problem;
    }

    /// <summary>The answers as numbers of things; the first that names none of them is the problem.</summary>
    public (IReadOnlyList<OrderAnswer> Answers, string? Problem) Numbered(IReadOnlyList<string> things)
    {
        var numbers = things.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var numbered = new List<OrderAnswer>();
        foreach (var answer in Answers)
        {
            if (!numbers.TryGetValue(answer.First, out var first) | !numbers.TryGetValue(answer.Second, out var second) || first == second)
                return ([], $"{Path}: '{answer.First}' and '{answer.Second}' are not two situations of the model.");
            numbered.Add(new OrderAnswer(first, second, Read(answer.Says)));
        }
        return (numbered, null);
    }

    private static Comparison Read(Answered says) => says switch
    {
        Answered.First => Comparison.Better,
        Answered.Second => Comparison.Worse,
        Answered.Alike => Comparison.Equal,
        _ => Comparison.Unknown,
    };
}
