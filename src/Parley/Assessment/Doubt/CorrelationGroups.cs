using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>Which of some inputs go together: groups of inputs that correlations join, each with its matrix. Correlations with other inputs, or with numbers that are certain, count for nothing.</summary>
internal static class CorrelationGroups
{
    /// <summary>The groups, by the places of the inputs in the list; pairs that nothing is said of have correlation 0.</summary>
    public static IReadOnlyList<(IReadOnlyList<int> Columns, double[,] Matrix)> Matrices(Conflict conflict, IReadOnlyList<string> paths)
    {
        var pairs = conflict.Correlations.Select(item => (First: Place(item.First), Second: Place(item.Second), item.Rank)).Where(pair => pair.First >= 0 && pair.Second >= 0).ToList();
        var group = Enumerable.Range(0, paths.Count).ToArray();
        foreach (var pair in pairs)
        {
            var (kept, joined) = (group[pair.First], group[pair.Second]);
            for (var i = 0; i < group.Length; i++)
                group[i] = group[i] == joined ? kept : group[i];
        }
        var groups = new List<(IReadOnlyList<int>, double[,])>();
        foreach (var columns in Enumerable.Range(0, paths.Count).GroupBy(i => group[i]).Select(members => members.ToList()).Where(members => members.Count > 1))
        {
            var matrix = new double[columns.Count, columns.Count];
            for (var i = 0; i < columns.Count; i++)
                matrix[i, i] = 1;
            foreach (var pair in pairs.Where(pair => columns.Contains(pair.First)))
            {
                var (i, j) = (columns.IndexOf(pair.First), columns.IndexOf(pair.Second));
                matrix[i, j] = matrix[j, i] = pair.Rank;
            }
            groups.Add((columns, matrix));
        }
        return groups;

        int Place(string path) => paths.Select((own, i) => (own, i)).Where(entry => entry.own == path).Select(entry => entry.i).DefaultIfEmpty(-1).First();
    }

    /// <summary>The sampler of some inputs of a view.</summary>
    public static InputSampler Sampler(DoubtModel model, IReadOnlyList<int> inputs, ulong seed) => new(
        [.. inputs.Select(input => model.Inputs[input].Spread)],
        [.. Matrices(model.Conflict, [.. inputs.Select(input => model.Inputs[input].Path)]).Select(group => new RankCorrelation(group.Columns, group.Matrix))], seed);
}
