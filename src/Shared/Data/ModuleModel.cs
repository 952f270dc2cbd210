using System.Reflection;
using System.Text;
using Loisirs.Kernel;
using Loisirs.Shared.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Loisirs.Shared.Data;

/// <summary>How a module's tables are named and its values stored, on both databases.</summary>
public static class ModuleModel
{
    private static readonly MethodInfo Configure = typeof(ModelBuilder).GetMethod(nameof(ModelBuilder.ApplyConfiguration))!;

    /// <summary>Money as whole cents, instants as UTC (ticks on SQLite, which cannot compare its text form), enums as text.</summary>
    public static void Store(ModelConfigurationBuilder conventions, bool sqlite)
    {
        conventions.Properties<Money>().HaveConversion<MoneyConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        if (sqlite)
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantAsTicks>();
        }
        else
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantAsUtc>();
        }
    }

    /// <summary>What the configurations of a module's assembly say of its entities.</summary>
    public static void Map(ModelBuilder model, Assembly assembly)
    {
        foreach (var type in WrittenTypes.Of(assembly).Where(type => !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var entity in WrittenTypes.Closed(typeof(IEntityTypeConfiguration<>), type))
            {
                Configure.MakeGenericMethod(entity.GenericTypeArguments).Invoke(model, [Activator.CreateInstance(type)]);
            }
        }
    }

    /// <summary>The module's schema on PostgreSQL, its prefix on SQLite; names in snake case. Called last in OnModelCreating.</summary>
    public static void Name(ModelBuilder model, string module, bool sqlite)
    {
        if (!sqlite)
        {
            model.HasDefaultSchema(module);
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table && !entity.IsMappedToJson())
            {
                var name = Snake(table);
                entity.SetTableName(sqlite && !name.StartsWith(module + "_", StringComparison.Ordinal) ? $"{module}_{name}" : name);
            }

            foreach (var property in entity.GetProperties().Where(p => !entity.IsMappedToJson()))
            {
                property.SetColumnName(Snake(property.GetColumnName()));
            }
        }
    }

    private static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && !char.IsUpper(name[i - 1]))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }

    private sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Cents, cents => new Money(cents));

    private sealed class InstantAsTicks() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class InstantAsUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => instant.ToUniversalTime(), instant => instant);
}
