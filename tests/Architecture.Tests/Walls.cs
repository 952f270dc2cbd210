namespace Loisirs.Architecture.Tests;

/// <summary>All walls of the house: each holds, and each would be seen to fall.</summary>
public sealed class Walls
{
    private static readonly IReadOnlyList<Wall> Standing =
    [
        .. Direction.Walls, .. Layers.Walls, .. Visibility.Walls, .. Requests.Walls, .. OutsidePorts.Walls, .. SourceText.Walls,
        .. PageLinks.Walls, .. Sentences.Walls, .. StoredNames.Walls, .. Contexts.Walls, .. FreshSignIns.Walls, .. Papers.Walls, .. StyleSheet.Walls,
    ];

    public static TheoryData<string> Names => [.. Standing.Select(wall => wall.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Holds_and_would_be_seen_to_fall(string name)
    {
        var wall = Standing.Single(w => w.Name == name);

        Assert.True(wall.Subjects > 0, "It looks at nothing.");
        Assert.NotEmpty(wall.BreachesOfSample());
        Assert.DoesNotContain(wall.BreachesOfSample(), line => line.StartsWith(Wall.Unseen, StringComparison.Ordinal));
        var breaches = wall.Breaches();
        Assert.True(breaches.Count == 0, $"{breaches.Count} breaches:\n{string.Join('\n', breaches.Order(StringComparer.Ordinal))}");
    }
}
