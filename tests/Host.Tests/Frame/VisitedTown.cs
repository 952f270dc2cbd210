using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Frame;

/// <summary>One town for all the pages that a class of tests only reads.</summary>
public sealed class VisitedTown : IAsyncLifetime
{
    private Town? _town;

    public async Task InitializeAsync() => _town = await Town.Open();

    public async Task DisposeAsync() => await _town!.DisposeAsync();

    /// <summary>A page as somebody who comes for the first time sees it.</summary>
    public async Task<ShownPage> Get(string path)
    {
        using var browser = _town!.Browser();
        return await browser.Gets(path);
    }

    public async Task<byte[]> File(string path)
    {
        using var browser = _town!.Browser();
        return await browser.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
    }
}
