using System.Collections.Concurrent;
using System.Reflection;
using Loisirs.Shared.Modules;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Loisirs.Shared.Start;

/// <summary>The migrations that this program has, of all modules.</summary>
/// <remarks>Read from what marks them: a context would say the same once it had read its whole model, which a start has no need of.</remarks>
internal sealed class KnownMigrations(IEnumerable<MigratedContext> contexts)
{
    private static readonly ConcurrentDictionary<Type, List<string>> MarkedIn = new(); // read once, however many houses are opened

    private readonly Lazy<Dictionary<MigratedContext, List<string>>> _all = new(() => contexts.ToDictionary(context => context, context => MarkedIn.GetOrAdd(context.Chosen, Marked)));

    /// <summary>Those of a module, for the database in use, the oldest first.</summary>
    public IReadOnlyList<string> Of(MigratedContext context) => _all.Value[context];

    /// <summary>One that a newer program made and this one does not have (P-412); null when it has them all.</summary>
    public string? NotHere(IEnumerable<string> applied)
    {
        var here = _all.Value.Values.SelectMany(migrations => migrations).ToHashSet(StringComparer.Ordinal);
        return applied.Where(migration => !here.Contains(migration)).Max(StringComparer.Ordinal);
    }

    private static List<string> Marked(Type context) =>
    [
        .. WrittenTypes.Of(context.Assembly)
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id).Order(StringComparer.Ordinal),
    ];
}
