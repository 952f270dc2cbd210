using Loisirs.Shared.Data;
using Xunit;

namespace Loisirs.Testing;

/// <summary>A story told on a town of its own.</summary>
public abstract class TownTest : IAsyncLifetime
{
    protected Town Town { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Town = await (Provider is { } named ? Town.Open(named, With) : Town.Open(With));

    public virtual async Task DisposeAsync() => await Town.DisposeAsync();

    /// <summary>The database, for a story about one of them; otherwise it is told on both.</summary>
    protected virtual DatabaseProvider? Provider => null;

    /// <summary>What this story wants different.</summary>
    protected virtual void With(TownOptions options)
    {
    }
}
