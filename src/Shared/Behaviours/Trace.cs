using System.Diagnostics;
using Loisirs.Kernel;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Behaviours;

/// <summary>Names each request in traces, and its refusals' codes in the log; never what was asked.</summary>
internal sealed class Trace<TRequest, TResponse>(ILogger<TRequest> log) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IRefusable<TResponse>
{
    private static readonly ActivitySource Source = new("Loisirs");

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        using var activity = Source.StartActivity(typeof(TRequest).Name);
        var answer = await next();
        if (answer.Refusals.Count > 0 && log.IsEnabled(LogLevel.Debug))
        {
            log.LogDebug("{Request} refused: {Codes}", typeof(TRequest).Name, string.Join(' ', answer.Refusals.Select(r => r.Code)));
        }

        return answer;
    }
}
