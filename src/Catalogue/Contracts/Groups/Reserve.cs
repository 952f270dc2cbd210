namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>Places that the office keeps back from sale for nobody by name, as it was decided.</summary>
/// <param name="Places">0 or more, of those that the group has.</param>
/// <param name="Until">UTC: from then on they are for everybody; null: until the office says so.</param>
public readonly record struct Reserve(int Places, DateTimeOffset? Until)
{
    /// <summary>They opened by themselves.</summary>
    public bool IsOver(DateTimeOffset now) => Until <= now;

    /// <summary>How many are kept back then.</summary>
    public int At(DateTimeOffset now) => IsOver(now) ? 0 : Places;
}
