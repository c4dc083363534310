namespace Parley.Deals;

/// <summary>Whether there is any package that gives every party at least what it has without an agreement. Finds one without counting them all.</summary>
/// <remarks>
/// Steps: settle the factors one at a time, the largest first, those combinations first that are worth most to all together; give up a branch as soon as
/// some party could not reach what it has without an agreement even with the best of all that is left.
/// Cost: usually few steps beyond the number of factors; in the worst case the number of packages, so there is a limit.
/// </remarks>
internal static class AcceptablePackage
{
    private const int MostSteps = 200_000;

    /// <summary>True or false; null where a reservation value is not known or the limit was reached first.</summary>
    public static bool? Exists(PackageSpace space, CancellationToken cancellation)
    {
        if (!space.HasReservations)
            return null;
        var search = new Search(space, cancellation);
        var found = search.From(0, new long[space.Parties.Count]);
        return found || search.Steps <= MostSteps ? found : null;
    }

    private sealed class Search
    {
        private readonly PackageFactor[] _factors;
        private readonly int[][] _order;
        private readonly long[][] _most;
        private readonly long[] _needed;
        private readonly CancellationToken _cancellation;

        public Search(PackageSpace space, CancellationToken cancellation)
        {
            _cancellation = cancellation;
            _factors = [.. space.Factors.OrderByDescending(factor => factor.Count)];
            _needed = [.. space.Reservation.Select(value => value!.Value)];
            _order = [.. _factors.Select(Order)];
            _most = new long[_factors.Length + 1][];
            _most[^1] = new long[_needed.Length];
            for (var f = _factors.Length - 1; f >= 0; f--)
                _most[f] = [.. _needed.Select((_, party) => _most[f + 1][party] + (_factors[f].Count == 0 ? 0 : _factors[f].Values[party].Max()))];
        }

        public int Steps { get; private set; }

        public bool From(int factor, long[] values)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (++Steps > MostSteps)
                return false;
            for (var party = 0; party < values.Length; party++)
                if (values[party] + _most[factor][party] < _needed[party])
                    return false;
            if (factor == _factors.Length)
                return true;
            foreach (var combination in _order[factor])
                if (From(factor + 1, [.. values.Select((value, party) => value + _factors[factor].Values[party][combination])]))
                    return true;
            return false;
        }

        private static int[] Order(PackageFactor factor)
        {
            var spans = factor.Values.Select(values => values.Length == 0 ? 1.0 : Math.Max(1.0, values.Max() - (double)values.Min())).ToArray();
            return [.. Enumerable.Range(0, factor.Count).OrderByDescending(combination => spans.Index().Sum(entry => factor.Values[entry.Index][combination] / entry.Item))];
        }
    }
}
