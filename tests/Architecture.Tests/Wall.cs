namespace Loisirs.Architecture.Tests;

/// <summary>A rule over the whole house, with a sample that breaks it: a rule that cannot fall holds nothing.</summary>
public sealed record Wall
{
    /// <summary>Begins the line about a sample that did not fall.</summary>
    public const string Unseen = "unseen: ";

    private Wall(string name, int subjects, Func<IReadOnlyList<string>> breaches, Func<IReadOnlyList<string>> sample) =>
        (Name, Subjects, Breaches, BreachesOfSample) = (name, subjects, breaches, sample);

    /// <summary>The rule as a sentence.</summary>
    public string Name { get; }

    /// <summary>How many things of the house it was asked about; none means that it looks in the wrong place.</summary>
    public int Subjects { get; }

    public Func<IReadOnlyList<string>> Breaches { get; }

    public Func<IReadOnlyList<string>> BreachesOfSample { get; }

    public override string ToString() => Name;

    /// <summary>A rule about each subject alone; every one of the samples must fall.</summary>
    internal static Wall Each<T>(string name, IEnumerable<T> house, Func<T, IEnumerable<string>> breaches, params T[] samples)
    {
        var subjects = house.ToList();
        return new Wall(
            name,
            subjects.Count,
            () => [.. subjects.SelectMany(breaches)],
            () => [.. samples.SelectMany(sample => breaches(sample).DefaultIfEmpty($"{Unseen}{sample}"))]);
    }

    /// <summary>A rule about all subjects together.</summary>
    internal static Wall Together<T>(string name, IEnumerable<T> house, Func<IReadOnlyList<T>, IEnumerable<string>> breaches, params T[] sample)
    {
        var subjects = house.ToList();
        return new Wall(name, subjects.Count, () => [.. breaches(subjects)], () => [.. breaches(sample)]);
    }
}
