using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Families;

/// <summary>Families by what the office knows of them: a name of the family or of a member, a courriel, a telephone; 50 a page, by name.</summary>
/// <remarks>Accents, capitals and order do not count (P-703).</remarks>
[Needs(Right.ReadFamilies)]
internal sealed record SearchFamilies(string? Query, int Page = 1) : IQuery<Slice<FamilyLine>>;

internal sealed record FamilyLine(Guid Id, string Name, string Email, string City, bool IsApproved);

internal sealed class SearchFamiliesHandler(AccountsDb db) : IQueryHandler<SearchFamilies, Slice<FamilyLine>>
{
    private const int Size = 50;

    public async Task<Result<Slice<FamilyLine>>> Handle(SearchFamilies query, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var families = Matching(query.Query?.Trim() ?? "");
        var total = await families.CountAsync(cancellationToken);
        var found = await families.OrderBy(f => f.SortKey).ThenBy(f => f.Id).Skip((page - 1) * Size).Take(Size)
            .Select(f => new { f.Id, f.FirstName, f.LastName, f.Email, f.Address.City, IsApproved = f.Approval != null })
            .ToListAsync(cancellationToken);
        return new Slice<FamilyLine>(
            [.. found.Select(f => new FamilyLine(f.Id, $"{f.FirstName} {f.LastName}".Trim(), f.Email, f.City, f.IsApproved))], page, Size, total);
    }

    private IQueryable<Domain.Families.Family> Matching(string typed)
    {
        var families = db.Standing;
        if (EmailAddress.TryParse(typed, out var email))
        {
            return families.Where(f => db.Accounts.Any(a => a.Family == f.Id && a.EmailKey == email.CompareKey));
        }

        if (PhoneNumber.TryParse(typed, out var phone))
        {
            return families.Where(f => f.Phone == phone.Value);
        }

        foreach (var word in SearchText.Words(typed))
        {
            var begins = $" {word}";
            families = families.Where(f => f.SearchText.Contains(begins) || f.Members.Any(m => m.SearchText.Contains(begins))
                || f.Homes.Any(h => h.End == null && h.Member.SearchText.Contains(begins)));
        }

        return families;
    }
}
