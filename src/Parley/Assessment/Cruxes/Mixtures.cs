using System.Collections.Concurrent;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>The answers of one engine for every mixture of two perspectives; each is worked out once, in whichever direction it is asked for.</summary>
internal sealed class Mixtures
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, FindingValue>?> _known = new();
    private readonly PerspectivePair _pair;
    private readonly CruxQuestion _question;
    private readonly CancellationToken _cancellation;

    /// <param name="pair">The two perspectives.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Mixtures(PerspectivePair pair, CruxQuestion question, CancellationToken cancellation)
    {
        (_pair, _question, _cancellation) = (pair, question, cancellation);
        Touching = [.. Enumerable.Range(0, pair.Differences.Count).Where(i => question.Touches(pair.Differences[i].Path))];
    }

    /// <summary>The differences that can touch the answers, by their number in the pair.</summary>
    public IReadOnlyList<int> Touching { get; }

    /// <summary>Those differences.</summary>
    public IReadOnlyList<Difference> Differences => [.. Touching.Select(i => _pair.Differences[i])];

    /// <summary>
    /// The answer where one view takes some differences from the other; null where that is no valid model, or one about which nothing can be said.
    /// </summary>
    /// <param name="headline">The finding's id.</param>
    /// <param name="taken">Numbers in <see cref="Touching"/>'s order.</param>
    /// <param name="backwards">Whether the second perspective takes them from the first.</param>
    public FindingValue? Answer(string headline, IReadOnlyList<int> taken, bool backwards)
    {
        var fromSecond = backwards ? Enumerable.Range(0, Touching.Count).Except(taken) : taken;
        // What cannot touch the answers stays as the first view has it.
        HashSet<int> all = [.. fromSecond.Select(i => Touching[i])];
        var key = string.Join(',', all.Order());
        return _known.GetOrAdd(key, _ => _pair.Mixed(all, _question.Sections) is { } mixed ? _question.Answer(mixed, _cancellation) : null)?.GetValueOrDefault(headline);
    }
}
