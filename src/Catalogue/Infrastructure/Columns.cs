using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization;
using Loisirs.Catalogue.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Catalogue.Infrastructure;

/// <summary>How the catalogue's values stand in their columns.</summary>
internal static class Columns
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Stores a value that is read whole, and never searched by the database, as JSON text.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class? => property.HasConversion(
        value => Write(value),
        text => Read<T>(text),
        new ValueComparer<T>((left, right) => Write(left!) == Write(right!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    /// <summary>Stores a text of two languages in two columns.</summary>
    public static void Local<TEntity>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, LocalText?>> text, string column, int longest)
        where TEntity : class => entity.ComplexProperty(text, parts =>
    {
        parts.Property(part => part.French).HasColumnName(column).HasMaxLength(longest);
        parts.Property(part => part.English).HasColumnName($"{column}_english").HasMaxLength(longest);
    });

    /// <summary>Stores a dated fact beside what it is about: <c>cancellation_by</c>, <c>cancellation_at</c>.</summary>
    public static void Fact<TEntity, TFact>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, TFact?>> fact, string name, Action<OwnedNavigationBuilder<TEntity, TFact>>? more = null)
        where TEntity : class
        where TFact : class => entity.OwnsOne(fact, columns =>
    {
        columns.Property<Guid>($"{typeof(TEntity).Name}Id").HasColumnName("id");
        columns.Property<Guid>("By").HasColumnName($"{name}_by");
        columns.Property<DateTimeOffset>("At").HasColumnName($"{name}_at");
        more?.Invoke(columns);
    });

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    private static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Json) ?? throw new InvalidOperationException($"No {typeof(T).Name} in the stored text.");
}
