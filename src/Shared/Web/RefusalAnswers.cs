using Loisirs.Kernel;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Shared.Web;

/// <summary>The HTTP status of each kind of refusal, the same for pages and for the API.</summary>
public static class RefusalAnswers
{
    public static int Status(this Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Malformed => StatusCodes.Status400BadRequest,
        RefusalKind.Unreadable => StatusCodes.Status415UnsupportedMediaType,
        RefusalKind.Absent => StatusCodes.Status404NotFound,
        RefusalKind.SignInFirst => StatusCodes.Status401Unauthorized,
        RefusalKind.Denied => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
