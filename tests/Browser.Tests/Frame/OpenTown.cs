using Loisirs.Testing;

namespace Loisirs.Browser.Tests.Frame;

/// <summary>One town over real HTTP for the pages that a class of tests only reads.</summary>
public sealed class OpenTown : IAsyncLifetime
{
    private Town? _town;

    public Uri Address => _town!.Address;

    public async Task InitializeAsync() => _town = await Town.Open(with: options =>
    {
        options.RealHttp = true;
        options.RealClock = true;
    });

    public async Task DisposeAsync() => await _town!.DisposeAsync();
}
