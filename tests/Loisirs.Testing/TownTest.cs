using Loisirs.Shared.Data;
using Loisirs.Testing.Telling;
using Xunit;

namespace Loisirs.Testing;

/// <summary>A story told on a town of its own.</summary>
public abstract class TownTest : IAsyncLifetime
{
    protected Town Town { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Town = await Town.Open(Provider, With);

    public virtual async Task DisposeAsync() => await Town.DisposeAsync();

    /// <summary>The database, for a story about one of them; otherwise it is told on both.</summary>
    protected virtual DatabaseProvider Provider => ToldOn.Database;

    /// <summary>What this story wants different.</summary>
    protected virtual void With(TownOptions options)
    {
    }
}
