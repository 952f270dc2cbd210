using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Resuming;

/// <summary>Drops what was kept for an hour and never asked for.</summary>
[Needs(Right.Inside)]
internal sealed record SweepKeptForms : IProcess<Done>;

internal sealed class SweepKeptFormsHandler(AccountsDb db, IMediator house, TimeProvider time) : IProcessHandler<SweepKeptForms, Done>
{
    public async Task<Result<Done>> Handle(SweepKeptForms request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await db.KeptForms.AnyAsync(form => form.Until <= now, cancellationToken)
            ? await house.Send(new DropOverdueForms(), cancellationToken)
            : Done.It;
    }
}

/// <summary>Drops every kept form whose hour is over.</summary>
[Needs(Right.Inside)]
internal sealed record DropOverdueForms : ICommand<Done>;

internal sealed class DropOverdueFormsHandler(AccountsDb db, TimeProvider time) : ICommandHandler<DropOverdueForms, Done>
{
    public async Task<Result<Done>> Handle(DropOverdueForms command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await db.KeptForms.Where(form => form.Until <= now).ExecuteDeleteAsync(cancellationToken);
        return Done.Result;
    }
}
