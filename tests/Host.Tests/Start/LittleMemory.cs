using System.Runtime.InteropServices;

namespace Loisirs.Host.Tests.Start;

/// <summary>What the start asks of the machine's C library.</summary>
public sealed class LittleMemory
{
    [Fact]
    public void The_C_library_of_a_usual_Linux_takes_the_setting() =>
        Assert.Equal(OperatingSystem.IsLinux() && !RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal), Arenas.KeepFew());
}
