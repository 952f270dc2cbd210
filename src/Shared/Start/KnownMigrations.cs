using Loisirs.Shared.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Start;

/// <summary>The migrations that this program has, of all modules.</summary>
internal sealed class KnownMigrations(IServiceProvider services, IEnumerable<MigratedContext> contexts)
{
    /// <summary>One that a newer program made and this one does not have (P-412); null when it has them all.</summary>
    public async Task<string?> NotHere(IEnumerable<string> applied)
    {
        await using var scope = services.CreateAsyncScope();
        var here = contexts.SelectMany(context => ((DbContext)scope.ServiceProvider.GetRequiredService(context.Context)).Database.GetMigrations())
            .ToHashSet(StringComparer.Ordinal);
        return applied.Where(migration => !here.Contains(migration)).Max(StringComparer.Ordinal);
    }
}
