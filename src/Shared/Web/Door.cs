using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Shared.Web;

/// <summary>The API's door: sends a request and answers with its value, or with a problem (RFC 9457) of a stable code.</summary>
public sealed class Door(IMediator house, Words words, Idempotency idempotency, IHttpContextAccessor context)
{
    /// <summary>The request that came in by it.</summary>
    internal HttpContext Http => context.HttpContext!;

    /// <summary>The pattern of the address that was asked for.</summary>
    internal string Pattern => (Http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";

    /// <summary>200 with the value, or the problem.</summary>
    public Task<IResult> Send<T>(IRequest<Result<T>> request) => Send(request, value => Results.Ok(value));

    /// <summary>The answer that <paramref name="ok"/> makes of the value, or the problem.</summary>
    public async Task<IResult> Send<T>(IRequest<Result<T>> request, Func<T, IResult> ok)
    {
        var answer = await house.Send(request, Http.RequestAborted);
        if (idempotency.Replayed)
        {
            Http.Response.Headers["Idempotency-Replayed"] = "true";
        }

        return answer.IsRefused ? Problem(answer.Refusals) : ok(answer.Value);
    }

    /// <summary>The problem that says why not: its type is the first code, <c>errors</c> names each field.</summary>
    public IResult Problem(IReadOnlyList<Refusal> refusals) => Results.Problem(new ProblemDetails
    {
        Type = $"urn:loisirs:{refusals[0].Code}",
        Title = words["house.problem"],
        Detail = words.Say(refusals[0]),
        Status = refusals[0].Status(),
        Extensions =
        {
            ["code"] = refusals[0].Code,
            ["errors"] = refusals.Select(r => new ProblemError(r.Field, r.Code, words.Say(r))).ToArray(),
        },
    });
}

/// <summary>One reason of a problem: the field it is about (or null), its stable code, its sentence.</summary>
public sealed record ProblemError(string? Field, string Code, string Detail);
