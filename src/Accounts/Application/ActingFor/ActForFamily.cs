using FluentValidation;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.ActingFor;

/// <summary>From the next request on, whoever is at the counter uses the family's own pages in its name: for half an hour, from this sign-in
/// only. What they do is theirs in the audit trail, and the family's; the family reads when and why.</summary>
/// <remarks>P-617. Only over families, so never over somebody of the town. Refuses: house.not-found (no such family, or it goes on
/// elsewhere), accounts.acting-why.</remarks>
/// <param name="Reason">What the family asked for; it reads it.</param>
/// <param name="Session">The sign-in that acts.</param>
[Needs(Right.ActForFamilies)]
internal sealed record ActForFamily(Guid Family, string? Reason, Guid Session) : ICommand<Done>;

internal sealed class ActForFamilyShape : AbstractValidator<ActForFamily>
{
    public ActForFamilyShape() => RuleFor(c => c.Reason).Line("accounts.acting-why", Acting.LongestReason);
}

internal sealed class ActForFamilyHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<ActForFamily, Done>
{
    public async Task<Result<Done>> Handle(ActForFamily command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == command.Session && s.Account == caller.Account && s.EndedAt == null, cancellationToken);
        if (session is null || !await db.Standing.AnyAsync(f => f.Id == command.Family, cancellationToken))
        {
            return Refusal.NotFound;
        }

        await db.Actings.Where(a => a.Session == session.Id && a.EndedAt == null) // it had ended by itself
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.EndedAt, x => x.Until), cancellationToken);
        db.Add(Acting.Begin(session, command.Family, PlainText.Read(command.Reason, Acting.LongestReason).Text!, now));
        return Done.Result;
    }
}
