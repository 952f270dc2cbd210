using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

internal sealed class FindSupervisorsHandler(AccountsDb db) : IQueryHandler<FindSupervisors, IReadOnlyList<SupervisorView>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<SupervisorView>>> Handle(FindSupervisors query, CancellationToken cancellationToken) =>
        (await db.Accounts.AsNoTracking().Where(a => a.Family == Guid.Empty && a.Withdrawal == null)
            .OrderBy(a => a.Name).Take(Most).Select(a => new { a.Id, a.Name, a.Roles }).ToListAsync(cancellationToken))
        .Where(a => Kernel.Roles.RightsOf(a.Roles).Contains(Right.TakeAttendance)).Select(a => new SupervisorView(a.Id, a.Name)).ToList();
}
