using Microsoft.AspNetCore.Builder;

namespace Loisirs.Shared.Web;

/// <summary>Which request an endpoint sends, so that its description can say who may ask and what may be refused.</summary>
public sealed record Asked(Type Request);

/// <summary>Endpoints of the API, described.</summary>
public static class AskedBy
{
    /// <summary>The endpoint sends that request, or one of those named; its docstring's « Refuses: » is the endpoint's.</summary>
    public static RouteHandlerBuilder Asks<TRequest>(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new Asked(typeof(TRequest)));
}
