using System.Collections.Concurrent;
using System.Reflection;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Shared.Behaviours;

/// <summary>Holds each request to its own policy, whoever sends it: page, API, job or reader.</summary>
internal sealed class Authorize<TRequest, TResponse>(ICaller caller, Nesting nesting, TimeProvider time) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IRefusable<TResponse>
{
    private static readonly IReadOnlyList<Right> AnyOf = Policies.Of(typeof(TRequest));
    private static readonly bool IsInPerson = typeof(TRequest).IsDefined(typeof(InPersonAttribute), inherit: false) || AnyOf.All(right => right == Right.OwnAccount);
    private static readonly bool AsksFreshSignIn = typeof(TRequest).IsDefined(typeof(FreshSignInAttribute), inherit: false);

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (Why() is { } refusal)
        {
            return TResponse.Refused([refusal]);
        }

        nesting.Depth++;
        try
        {
            return await next();
        }
        finally
        {
            nesting.Depth--;
        }
    }

    private Refusal? Why()
    {
        if ((nesting.Depth > 0 || caller.Role == Role.House) && AnyOf.Contains(Right.Inside))
        {
            return null;
        }

        if (IsInPerson && caller.Acting is not null)
        {
            return Refusal.InPerson;
        }

        var held = AnyOf.Where(caller.May).ToList();
        if (held.Count == 0)
        {
            return caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied;
        }

        if (AsksFreshSignIn && nesting.Depth == 0 && FreshSignInAttribute.WhyNot(caller, time.GetUtcNow()) is { } stale)
        {
            return stale;
        }

        return held.TrueForAll(right => right == Right.Register) && !caller.IsApproved && caller.Role != Role.House ? Refusal.NotApproved : null;
    }
}

/// <summary>How deep the requests of this scope are nested; what needs <see cref="Right.Inside"/> is refused at the door.</summary>
internal sealed class Nesting
{
    public int Depth { get; set; }
}

internal static class Policies
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Right>> Known = new();

    public static IReadOnlyList<Right> Of(Type request) => Known.GetOrAdd(
        request,
        type => type.GetCustomAttribute<NeedsAttribute>()?.AnyOf
            ?? throw new InvalidOperationException($"{type} names no policy: put [Needs(…)] on it."));
}
