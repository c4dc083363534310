namespace Parley.GraphModel;

/// <summary>Numbers the states of an option form, with those declared the same merged under their lowest-numbered member.</summary>
internal static class MergedStates
{
    /// <summary>The states, and for each entry of the form's codes the number of its state.</summary>
    public static (OptionStates States, int[] StateOf) Of(OptionForm form)
    {
        var index = new Dictionary<ulong, int>(form.Codes.Count);
        for (var k = 0; k < form.Codes.Count; k++)
            index[form.Codes[k]] = k;
        var lowest = Enumerable.Range(0, form.Codes.Count).ToArray();
        foreach (var group in form.Same)
        {
            var members = group.Where(index.ContainsKey).Select(code => Root(lowest, index[code])).ToArray();
            foreach (var member in members)
                lowest[Root(lowest, member)] = Root(lowest, members.Min());
        }
        var codes = new List<ulong>();
        var stateOf = new int[lowest.Length];
        for (var k = 0; k < lowest.Length; k++)
        {
            var root = Root(lowest, k);
            if (root == k)
            {
                stateOf[k] = codes.Count;
                codes.Add(form.Codes[k]);
            }
            stateOf[k] = stateOf[root];
            index[form.Codes[k]] = stateOf[k];
        }
        return (new OptionStates(codes, form.Owners, index), stateOf);
    }

    private static int Root(int[] lowest, int k)
    {
        while (lowest[k] != k)
            k = lowest[k];
        return k;
    }
}
