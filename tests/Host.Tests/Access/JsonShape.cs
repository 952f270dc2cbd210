using System.Text.Json;
using System.Text.Json.Nodes;

namespace Loisirs.Host.Tests.Access;

/// <summary>What is wrong with a JSON value by a schema of the description for machines; the words of JSON Schema that it uses.</summary>
internal sealed class JsonShape(JsonObject description)
{
    public IEnumerable<string> Faults(JsonNode? schema, JsonNode? value, string path = "$")
    {
        if (schema?["$ref"] is { } reference)
        {
            return Faults(Follow(reference.GetValue<string>()), value, path);
        }

        if (schema is not JsonObject { Count: > 0 } shape)
        {
            return [];
        }

        foreach (var choice in (string[])["oneOf", "anyOf"])
        {
            if (shape[choice] is JsonArray choices)
            {
                return choices.Any(one => !Faults(one, value, path).Any()) ? [] : [$"{path} is none of {choices.ToJsonString()}"];
            }
        }

        return [.. OfType(shape, value, path), .. Named(shape, value, path), .. Inside(shape, value, path)];
    }

    private static IEnumerable<string> OfType(JsonObject shape, JsonNode? value, string path)
    {
        var types = shape["type"] switch { JsonArray several => several.Select(one => one!.GetValue<string>()).ToList(), { } only => [only.GetValue<string>()], _ => [] };
        var found = value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
            JsonValueKind.Array => "array",
            _ => "object",
        };
        var fits = types.Count == 0 || types.Contains(found) || (found == "integer" && types.Contains("number"));
        return fits || (found == "null" && shape["nullable"]?.GetValue<bool>() == true) ? [] : [$"{path} is {found}, not {string.Join(" or ", types)}"];
    }

    private static IEnumerable<string> Named(JsonObject shape, JsonNode? value, string path) =>
        shape["enum"] is JsonArray names && !names.Any(name => JsonNode.DeepEquals(name, value)) ? [$"{path} is {value?.ToJsonString()}, not one of {names.ToJsonString()}"] : [];

    private IEnumerable<string> Inside(JsonObject shape, JsonNode? value, string path) => value switch
    {
        JsonArray items => items.SelectMany((item, i) => Faults(shape["items"], item, $"{path}[{i}]")),
        JsonObject parts when shape["properties"] is JsonObject known =>
        [
            .. (shape["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).Where(name => !parts.ContainsKey(name)).Select(name => $"{path} has no {name}"),
            .. parts.Where(part => !known.ContainsKey(part.Key)).Select(part => $"{path} has {part.Key}, which is not described"),
            .. parts.Where(part => known.ContainsKey(part.Key)).SelectMany(part => Faults(known[part.Key], part.Value, $"{path}.{part.Key}")),
        ],
        _ => [],
    };

    private JsonNode? Follow(string reference)
    {
        JsonNode? at = description;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at is JsonArray list ? list[int.Parse(step, null)] : at?[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        }

        return at;
    }
}
