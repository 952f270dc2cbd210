using Loisirs.Shared.Data;
using Xunit;

namespace Loisirs.Testing;

/// <summary>A story told on a town of its own, on the default database.</summary>
public abstract class TownTest : IAsyncLifetime
{
    protected Town Town { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Town = await Town.Open(Provider, With);

    public virtual async Task DisposeAsync() => await Town.DisposeAsync();

    protected virtual DatabaseProvider Provider => DatabaseProvider.Sqlite;

    /// <summary>What this story wants different.</summary>
    protected virtual void With(TownOptions options)
    {
    }
}
