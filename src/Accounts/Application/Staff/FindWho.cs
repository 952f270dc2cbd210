using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

internal sealed class FindWhoHandler(AccountsDb db) : IQueryHandler<FindWho, IReadOnlyList<Guid>>
{
    private const int Most = 50;
    private const int MostStaff = 500;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(FindWho query, CancellationToken cancellationToken)
    {
        var words = SearchText.Words(query.Text);
        if (words.Count == 0)
        {
            return Array.Empty<Guid>();
        }

        var staff = await db.Accounts.AsNoTracking().Where(a => a.Family == Guid.Empty).OrderBy(a => a.Id).Take(MostStaff)
            .Select(a => new { a.Id, a.Name }).ToListAsync(cancellationToken);
        var families = db.Families.AsNoTracking();
        foreach (var begins in words.Select(word => $" {word}"))
        {
            families = families.Where(f => f.SearchText.Contains(begins));
        }

        var found = await families.OrderBy(f => f.SortKey).Take(Most).Select(f => f.Id).ToListAsync(cancellationToken);
        return staff.Where(person => SearchText.Matches(person.Name, query.Text)).Select(person => person.Id).Concat(found).Take(Most).ToList();
    }
}
