using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Loisirs.Architecture.Tests.Breaks.Modules;
using Loisirs.Architecture.Tests.Reading;
using Loisirs.Kernel;
using Loisirs.Shared.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Architecture.Tests;

/// <summary>What waits in the database outlives the code that wrote it: names are stable, and stored messages still read.</summary>
internal static class StoredNames
{
    private const string Folder = "tests/Architecture.Tests/Samples";

    private static readonly Readers Known = TheHouse.App.Services.GetRequiredService<Readers>();

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Each notice has a stable name and a stored sample that still reads",
            TheHouse.Types.Where(type => type.IsClass && typeof(INotice).IsAssignableFrom(type)),
            type => WhyUnreadable(type) is { } why ? [$"{type.FullName}: {why}"] : [],
            typeof(Breaks_NamelessNotice), typeof(Breaks_ChangedNotice)),
        Wall.Each(
            "Each stored sample belongs to a notice: a name is never forgotten",
            SourceFile.Under(Folder, ".json").Where(file => file.Name != "readers.json"),
            file => TheHouse.Types.Any(type => NameOf(type) == Path.GetFileNameWithoutExtension(file.Name)) ? [] : [file.Path],
            new SourceFile($"{Folder}/no.such-notice.json", "{}")),
        Wall.Together(
            "Each reader bears the stable name that is on the list, and reads the same notice",
            ListedReaders().Select(listed => ("list", listed)).Concat(Known.All.Select(reader => ("house", $"{reader.Name} reads {NameOf(reader.Notice)}"))),
            all => all.GroupBy(one => one.Item2, StringComparer.Ordinal).Where(group => group.Count() != 2)
                .Select(group => $"{group.Key}: only in the {group.First().Item1}"),
            ("list", "cart.old-name reads cart.checked-out"), ("house", "cart.new-name reads cart.checked-out")),
        Wall.Each(
            "A notice holds ids and plain values only",
            TheHouse.Types.Where(type => type.IsClass && typeof(INotice).IsAssignableFrom(type)),
            type => type.GetProperties().SelectMany(property => NotPlain(property.PropertyType)).Select(name => $"{type.FullName} holds {name}"),
            typeof(Breaks_ChangedNotice)),
    ];

    private static string? NameOf(Type type) => type.GetCustomAttribute<NoticeAttribute>()?.Name;

    private static string? WhyUnreadable(Type type)
    {
        if (NameOf(type) is not { } name)
        {
            return "has no [Notice] name";
        }

        var path = $"{Folder}/{name}.json";
        if (!SourceFile.Exists(path))
        {
            return $"has no sample {path}";
        }

        var stored = SourceFile.Read(path).Text;
        return JsonSerializer.Deserialize(stored, type) is { } read
            ? Lost(JsonNode.Parse(stored)!, JsonSerializer.SerializeToNode(read, type)!, "") is { } lost ? $"loses {lost} of {path}" : null
            : "reads nothing";
    }

    /// <summary>The first value of the stored form that the type has no room for; what is new in the type is no loss.</summary>
    private static string? Lost(JsonNode stored, JsonNode read, string at) => (stored, read) switch
    {
        (JsonObject from, JsonObject to) => from.Select(p => to[p.Key] is { } kept && p.Value is not null ? Lost(p.Value, kept, $"{at}.{p.Key}") : p.Value is null ? null : $"{at}.{p.Key}")
            .FirstOrDefault(lost => lost is not null),
        (JsonArray from, JsonArray to) => from.Count != to.Count ? at
            : from.Zip(to).Select((pair, i) => Lost(pair.First!, pair.Second!, $"{at}[{i}]")).FirstOrDefault(lost => lost is not null),
        _ => JsonNode.DeepEquals(stored, read) ? null : at,
    };

    private static IEnumerable<string> ListedReaders() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(SourceFile.Read($"{Folder}/readers.json").Text)!
            .Select(listed => $"{listed.Key} reads {listed.Value}");

    private static IEnumerable<string> NotPlain(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) ? type.GetGenericArguments()[0] : type);
        return inner.IsPrimitive || inner.IsEnum || inner.IsValueType || inner == typeof(string) ? []
            : inner.Namespace?.Contains(".Contracts", StringComparison.Ordinal) == true ? inner.GetProperties().SelectMany(p => NotPlain(p.PropertyType))
            : [inner.FullName!];
    }
}
