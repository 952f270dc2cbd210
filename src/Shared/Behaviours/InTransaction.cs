using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Data;
using MediatR;

namespace Loisirs.Shared.Behaviours;

/// <summary>One transaction for a command and all that it sends; a trace of it in the audit trail; nothing at all when refused.</summary>
internal sealed class InTransaction<TRequest, TResponse>(DatabaseSession session, HouseDb house, ICaller caller, Idempotency idempotency, TimeProvider time)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IWrites
    where TResponse : IRefusable<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        session.IsWriting
            ? session.Write(() => next(), cancellationToken)
            : session.Write(() => idempotency.Once(house, caller, () => Audited(request, next), cancellationToken), cancellationToken);

    private async Task<TResponse> Audited(TRequest request, RequestHandlerDelegate<TResponse> next)
    {
        var answer = await next();
        if (answer.Refusals.Count == 0)
        {
            var reason = Subjects.ReasonOf(request);
            house.AuditEntries.Add(new AuditEntry
            {
                At = time.GetUtcNow(),
                Role = string.Join(' ', caller.Acting?.Roles ?? caller.Roles),
                Account = caller.Account,
                Family = caller.Family != Guid.Empty ? caller.Family : Subjects.FamilyOf(request), // by itself, or by the office
                Act = typeof(TRequest).Name,
                Subjects = Subjects.Of(request, caller.Acting?.Acting),
                Reason = reason,
                ReasonHash = AuditEntry.HashOf(reason),
            });
        }

        return answer;
    }
}
