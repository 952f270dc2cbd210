using System.Globalization;
using System.Text.Json.Nodes;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Loisirs.Host.Doors.Describing;

/// <summary>Completes what is said of each endpoint: an example of what is sent and of each answer, every problem and its codes, the key of a write.</summary>
internal sealed class OperationPaper(RequestRefusals refusals, Examples examples, WordsIn words) : IOpenApiOperationTransformer
{
    private const string Problem = "application/problem+json";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.Description;
        var isWrite = !HttpMethods.IsGet(endpoint.HttpMethod ?? "");
        var asked = endpoint.ActionDescriptor.EndpointMetadata.OfType<Asked>().Select(sent => sent.Request).ToList();
        if (isWrite)
        {
            (operation.Parameters ??= []).Add(Key);
        }

        foreach (var media in operation.RequestBody?.Content?.Values ?? [])
        {
            media.Example = endpoint.ParameterDescriptions.Where(part => part.Source == BindingSource.Body).Select(part => examples.Of(part.Type)).FirstOrDefault();
        }

        var codes = Codes(asked, isWrite, operation.Parameters?.Any(part => part.Name == "after") == true);
        Answers(operation, endpoint.SupportedResponseTypes.Where(answer => answer.Type is { } type && type != typeof(void) && type != typeof(ProblemDetails))
            .ToDictionary(answer => answer.StatusCode, answer => answer.Type!));
        Problems(operation, asked.TrueForAll(RequestRefusals.IsOpen), isWrite, codes);
        return Task.CompletedTask;
    }

    private void Answers(OpenApiOperation operation, Dictionary<int, Type> types)
    {
        foreach (var (status, type) in types)
        {
            foreach (var media in operation.Responses![Name(status)].Content?.Values ?? [])
            {
                media.Example = examples.Of(type);
            }
        }
    }

    private void Problems(OpenApiOperation operation, bool isOpen, bool isWrite, IReadOnlyList<string> codes)
    {
        int[] usual = [400, 503, .. isOpen ? Array.Empty<int>() : [401, 403], .. isWrite ? [409, 422] : Array.Empty<int>(), .. operation.RequestBody is null ? Array.Empty<int>() : [415]];
        var named = operation.Responses!.Keys.Where(status => status[0] is '4' or '5').Select(status => int.Parse(status, CultureInfo.InvariantCulture));
        foreach (var status in usual.Union(named).Order())
        {
            operation.Responses[Name(status)] = new OpenApiResponse
            {
                Description = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
                Content = new Dictionary<string, OpenApiMediaType> { [Problem] = new() { Schema = ProblemShape.Schema, Example = Example(status, codes) } },
            };
        }

        operation.Description = $"May be refused with: {string.Join(", ", codes.Select(code => $"`{code}`"))}.";
        (operation.Extensions ??= new Dictionary<string, IOpenApiExtension>())["x-refusals"] =
            new JsonNodeExtension(new JsonArray([.. codes.Select(code => (JsonNode)code)]));
    }

    private JsonObject Example(int status, IReadOnlyList<string> codes)
    {
        var code = ProblemShape.UsualCode(status) ?? codes.FirstOrDefault(known => !known.StartsWith("house.", StringComparison.Ordinal)) ?? codes[0];
        var french = words.The(Language.French);
        return new()
        {
            ["type"] = $"urn:loisirs:{code}",
            ["title"] = french["house.problem"],
            ["status"] = status,
            ["detail"] = french[code],
            ["code"] = code,
            ["errors"] = new JsonArray(new JsonObject { ["field"] = null, ["code"] = code, ["detail"] = french[code] }),
        };
    }

    private IReadOnlyList<string> Codes(IReadOnlyList<Type> asked, bool isWrite, bool isList) =>
    [
        .. new[] { "house.malformed-request", Refusal.Unavailable.Code }
            .Concat(isWrite ? ["house.malformed-json", "house.unsupported-content", "house.idempotency-key-missing", "house.idempotency-other-request", "house.idempotency-running"] : [])
            .Concat(isList ? ["house.cursor-unknown"] : [])
            .Concat(asked.SelectMany(refusals.Of))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static OpenApiParameter Key => new()
    {
        Name = "Idempotency-Key",
        In = ParameterLocation.Header,
        Required = true,
        Description = "The client's own: the same key with the same request acts once.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 200 },
        Example = "5f0c1f0e-6b1c-4f6e-9d53-5f1d1a0e7a11",
    };

    private static string Name(int status) => status.ToString(CultureInfo.InvariantCulture);
}
