using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Privacy;

/// <summary>What the portal keeps of a family as one JSON document: a list for each kind, an object for each row; money in cents, instants
/// in UTC.</summary>
internal static class FamilyDataFile
{
    public const string ContentType = "application/json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(FamilyData data)
    {
        var document = new JsonObject { ["at"] = JsonValue.Create(data.At) };
        foreach (var kind in data.Kept)
        {
            document[kind.Name] = new JsonArray([.. kind.Rows.Select(row => new JsonObject(row.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Node(field.Value)))))]);
        }

        return JsonSerializer.SerializeToUtf8Bytes(document, Readable);
    }

    private static JsonValue? Node(object value) => value switch
    {
        Money money => JsonValue.Create(money.Cents),
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        bool yes => JsonValue.Create(yes),
        DateOnly day => JsonValue.Create(day),
        DateTimeOffset instant => JsonValue.Create(instant),
        Guid id => JsonValue.Create(id),
        _ => JsonValue.Create(value.ToString()),
    };
}
