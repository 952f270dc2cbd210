using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>The two matrices agree: what each role may do with each thing is what the doors of that thing answer.</summary>
[Trait("Promise", "P-601")]
public sealed class EveryResource
{
    public static IEnumerable<object[]> Names => ResourceMatrix.Rows.Select(row => new object[] { row.Name });

    [Theory, MemberData(nameof(Names))]
    public void Is_open_to_each_role_as_the_matrix_says(string name)
    {
        var row = ResourceMatrix.Rows.Single(row => row.Name == name);
        var doors = PageMatrix.Rows.Where(door => ResourceMatrix.Of(door.Key) == row).ToList();

        Assert.NotEmpty(doors);
        var found = Enum.GetValues<Walker>().Select(walker => CellOf(doors, (int)walker));
        Assert.Equal(row.CellOfRole, found);
    }

    [Fact]
    public void No_door_belongs_to_nothing() =>
        Assert.Empty(PageMatrix.Rows.Keys.Where(door => ResourceMatrix.Of(door) is null));

    /// <summary>What is absent (<c>n</c>) was let in: there was nothing of that number. Told to wait is told, not written.</summary>
    private static string CellOf(List<KeyValuePair<string, string>> doors, int role)
    {
        var reads = doors.Any(door => IsRead(door.Key) && door.Value[role] == 'o');
        var writes = doors.Any(door => !IsRead(door.Key) && door.Value[role] == 'o');
        var told = doors.Any(door => door.Value[role] == 'w');
        return told ? "t" : (reads, writes) switch { (true, true) => "rw", (true, false) => "r", (false, true) => "w", _ => "-" };
    }

    private static bool IsRead(string door) => door.StartsWith("GET ", StringComparison.Ordinal);
}
