using System.Text.Json;
using System.Text.RegularExpressions;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Diagnostics;

namespace Loisirs.Host.Doors;

/// <summary>What the API answers when a request cannot be read, or when something on our side fails: a problem, never a trace.</summary>
internal sealed partial class ApiFailures(IDatabase database) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (RefusalOf(exception) is not { } refusal)
        {
            return false;
        }

        if (!httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            httpContext.Request.Path = $"/erreur/{refusal.Status()}"; // the page that is shown next
            return false;
        }

        var door = httpContext.RequestServices.GetRequiredService<Door>();
        await door.Problem([refusal]).ExecuteAsync(httpContext);
        return true;
    }

    private Refusal? RefusalOf(Exception failure) => failure switch
    {
        BadHttpRequestException { InnerException: JsonException json } =>
            new Refusal("house.malformed-json", json.Path ?? "$") { Kind = RefusalKind.Malformed, Field = json.Path },
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => new Refusal("house.unsupported-content") { Kind = RefusalKind.Unreadable },
        BadHttpRequestException other => new Refusal("house.malformed-request") { Kind = RefusalKind.Malformed, Field = FieldOf(other) },
        _ when database.IsUnavailable(failure) => Refusal.Unavailable,
        _ => null,
    };

    /// <summary>The parameter that could not be read, as the binder's message names it: <c>parameter "int? limit" from</c>.</summary>
    private static string? FieldOf(BadHttpRequestException unread) =>
        NamedParameter().Match(unread.Message) is { Success: true } named ? JsonNamingPolicy.CamelCase.ConvertName(named.Groups["name"].Value) : null;

    [GeneratedRegex("""[Pp]arameter "[^"]*?(?<name>\w+)" (?:from|was)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedParameter();
}
