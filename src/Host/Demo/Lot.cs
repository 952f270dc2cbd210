namespace Loisirs.Host.Demo;

/// <summary>Draws that are the same for the same seed on every machine and every runtime (SplitMix64).</summary>
internal sealed class Lot(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>The same elements in a drawn order.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> elements)
    {
        var list = elements.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
