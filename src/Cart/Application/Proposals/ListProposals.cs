using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Proposals;

/// <summary>Refunds that clerks proposed: those that wait, the oldest first; then what was decided, the newest first. Fifty a page.</summary>
[Needs(Right.GiveRefunds)]
internal sealed record ListProposals(int Page = 1) : IQuery<Slice<ProposalView>>;

/// <param name="By">Who proposed, by name.</param>
/// <param name="Outcome">Null while it waits.</param>
/// <param name="Answer">Why it was refused; empty otherwise.</param>
internal sealed record ProposalView(
    Guid Id, string Number, int Line, string FullName, string ActivityName, Money Paid, Money Amount, string Reason, string By, DateTimeOffset At,
    ProposalOutcome? Outcome, DateTimeOffset? DecidedAt, string Answer);

internal sealed class ListProposalsHandler(CartDb db, IMediator house) : IQueryHandler<ListProposals, Slice<ProposalView>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<ProposalView>>> Handle(ListProposals query, CancellationToken stop)
    {
        var page = Math.Max(1, query.Page);
        var proposals =
            from proposal in db.RefundProposals.AsNoTracking()
            join order in db.Orders on proposal.Order equals order.Id
            from line in order.Lines
            where line.Number == proposal.Line
            orderby proposal.DecidedAt != null, proposal.DecidedAt descending, proposal.Id
            select new { proposal, order.Number, line.FirstName, line.LastName, line.ActivityName, line.Total };
        var total = await db.RefundProposals.CountAsync(stop);
        var found = await proposals.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var names = await house.Send(new FindNames([.. found.Select(row => row.proposal.By)]), stop);
        return names.Then(known => new Slice<ProposalView>(
            [.. found.Select(row => new ProposalView(
                row.proposal.Id, row.Number, row.proposal.Line, $"{row.FirstName} {row.LastName}".Trim(), row.ActivityName, row.Total, row.proposal.Amount,
                row.proposal.Reason, known.GetValueOrDefault(row.proposal.By, ""), row.proposal.At, row.proposal.Outcome, row.proposal.DecidedAt, row.proposal.Answer))],
            page, PageSize, total));
    }
}
