using Microsoft.OpenApi;

namespace Loisirs.Host.Doors.Describing;

/// <summary>A problem (RFC 9457) as the API answers it: beside its sentence a stable code, and each field with its own.</summary>
internal static class ProblemShape
{
    public static OpenApiSchema Schema => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "type", "title", "status", "detail", "code", "errors" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text(),
            ["title"] = Text(),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text(),
            ["code"] = Text(),
            ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Error },
        },
    };

    private static OpenApiSchema Error => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "field", "code", "detail" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["field"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null },
            ["code"] = Text(),
            ["detail"] = Text(),
        },
    };

    /// <summary>The code that a status has wherever it is answered; null where the rule that was broken says it.</summary>
    public static string? UsualCode(int status) => status switch
    {
        400 => "house.malformed-request",
        401 => "house.sign-in-first",
        403 => "house.denied",
        404 => "house.not-found",
        409 => "house.idempotency-running",
        415 => "house.unsupported-content",
        503 => "house.unavailable",
        _ => null,
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
