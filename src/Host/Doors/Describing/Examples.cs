using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Doors.Describing;

/// <summary>An example of each body of the API, made of its type by the words that its properties are called by: it cannot be of another shape.</summary>
internal sealed class Examples(IOptions<JsonOptions> json)
{
    private const int Deepest = 12;
    private static readonly DateTimeOffset Instant = new(2027, 3, 7, 14, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["firstName"] = "Léa",
        ["lastName"] = "Roy",
        ["name"] = "Natation 3",
        ["nameFr"] = "Hiver 2027",
        ["nameEn"] = "Winter 2027",
        ["email"] = "louise.roy@exemple.ca",
        ["number"] = "2027-000412",
        ["code"] = "NAT-03",
        ["activity"] = "Natation 3",
        ["activityName"] = "Natation 3",
        ["programme"] = "Hiver 2027",
        ["schedule"] = "samedi, 9 h à 9 h 55, 10 séances du 7 mars au 9 mai",
        ["ages"] = "6 à 8 ans au 30 septembre 2026",
        ["category"] = "aquatics",
        ["slug"] = "natation-3",
        ["address"] = "12, rue des Érables, Val-des-Érables",
        ["venue"] = "Piscine municipale",
        ["instructor"] = "Camille Dubé",
        ["provider"] = "Service des loisirs",
        ["state"] = "present",
        ["reference"] = "1045",
        ["detail"] = "Le groupe est complet.",
        ["device"] = "tablette-2",
        ["lang"] = "fr",
        ["receiver"] = "https://partenaire.exemple.ca/evenements",
        ["event"] = "cart.order-changed",
        ["secret"] = "whsec_Vj8Yf1nq0mTn5bX2cR7dKw9uE3sL6aPzG4hQyJtNxOo=",
    };

    private static readonly Dictionary<string, long> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["age"] = 8,
        ["capacity"] = 15,
        ["taken"] = 12,
        ["left"] = 3,
        ["size"] = 24,
        ["sessions"] = 10,
        ["given"] = 2,
        ["seenTotal"] = 8500,
        ["seenBack"] = 6800,
    };

    public JsonNode? Of(Type type) => JsonSerializer.SerializeToNode(Make(type, "", 0), type, json.Value.SerializerOptions);

    private static object? Make(Type type, string name, int depth) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Make(inner, name, depth),
        _ when type == typeof(string) => Texts.GetValueOrDefault(name, "Apporter un maillot de bain."),
        _ when type == typeof(Guid) => IdOf(name),
        _ when type == typeof(bool) => false,
        _ when type == typeof(int) => (int)Numbers.GetValueOrDefault(name, 1),
        _ when type == typeof(long) => Numbers.GetValueOrDefault(name, 8500),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(Instant.Date),
        _ when type == typeof(TimeOnly) => new TimeOnly(9, 0),
        _ when type == typeof(DateTimeOffset) => Instant,
        _ when type == typeof(Refusal) => new Refusal("catalogue.no-meeting"),
        _ when type.IsEnum => Enum.GetNames(type).Contains("Cash", StringComparer.Ordinal) ? Enum.Parse(type, "Cash") : Enum.GetValues(type).GetValue(0),
        _ when ItemOf(type) is { } item => ListOf(item, name, depth),
        _ when depth > Deepest => null,
        _ => Whole(type, depth),
    };

    private static Array ListOf(Type item, string name, int depth)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Make(item, name.TrimEnd('s'), depth + 1), 0);
        return list;
    }

    /// <summary>A record, by its longest constructor.</summary>
    private static object Whole(Type type, int depth)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(known => known.GetParameters() is not [{ } only] || only.ParameterType != type).MaxBy(known => known.GetParameters().Length);
        return constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(part => Make(part.ParameterType, part.Name ?? "", depth + 1))]);
    }

    private static Type? ItemOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>The same thing has the same id in every example.</summary>
    private static Guid IdOf(string name) => Guid.ParseExact(
        $"019c{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name.ToUpperInvariant())))[..28]}", "N");
}
