using Loisirs.Architecture.Tests.Breaks.Modules;
using Loisirs.Architecture.Tests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Architecture.Tests;

/// <summary>The migrations are what the model is, on both databases.</summary>
internal static class Contexts
{
    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "No model waits for a migration (./migrate Module Name makes it)",
            All,
            type => HasPendingChanges(type) ? [type.FullName!] : [],
            typeof(Breaks_UnmigratedDb)),
        Wall.Together(
            "Each context exists for both databases",
            All,
            types => types.GroupBy(type => type.BaseType!).Where(twins => twins.Count() != 2).Select(twins => twins.Key.FullName!),
            typeof(Breaks_UnmigratedDb)),
        Wall.Each(
            "No foreign key crosses a module's border",
            All,
            type => Strangers(type).Select(entity => $"{type.Name} maps {entity}"),
            typeof(Breaks_UnmigratedDb)),
    ];

    public static IEnumerable<Type> All =>
        TheHouse.TypesIn([TheHouse.Shared, .. TheHouse.ModuleAssemblies]).Where(type => !type.IsAbstract && typeof(DbContext).IsAssignableFrom(type));

    private static bool HasPendingChanges(Type type)
    {
        using var db = Make(type);
        return db.Database.HasPendingModelChanges();
    }

    private static IEnumerable<string> Strangers(Type type)
    {
        using var db = Make(type);
        return [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType)
            .Where(entity => entity.Assembly != type.Assembly && entity.Namespace?.StartsWith("Loisirs", StringComparison.Ordinal) == true)
            .Select(entity => entity.FullName!)];
    }

    public static DbContext Make(Type type)
    {
        var factory = type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)
            .Single(nested => typeof(IDesignTimeDbContextFactory<>).MakeGenericType(type).IsAssignableFrom(nested));
        return (DbContext)factory.GetMethod(nameof(IDesignTimeDbContextFactory<DbContext>.CreateDbContext))!
            .Invoke(Activator.CreateInstance(factory), [Array.Empty<string>()])!;
    }
}
