using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>Finds families that are probably the same household, and says why: for the office, which decides.</summary>
internal sealed class AlikeFamilies(AccountsDb db)
{
    private const int Most = 5;
    private const int MostLookedAt = 200;

    /// <summary>Those most alike first; at most 5.</summary>
    public async Task<IReadOnlyList<AlikeFamily>> To(Family family, CancellationToken stop)
    {
        var sharing = await SharingAPerson(family, stop);
        var near = await db.Standing
            .Where(f => f.Id != family.Id
                && (f.Address.PostalCode == family.Address.PostalCode || (f.Phone != null && f.Phone == family.Phone) || sharing.Contains(f.Id)))
            .OrderBy(f => f.Id).Take(MostLookedAt).ToListAsync(stop);
        return
        [
            .. near.Select(f => new AlikeFamily(f.Id, f.FullName, f.Email, [.. Why(family, f, sharing.Contains(f.Id))]))
                .Where(f => f.Because.Count > 0).OrderByDescending(f => f.Because.Count).ThenBy(f => f.Family).Take(Most),
        ];
    }

    private static IEnumerable<Likeness> Why(Family one, Family other, bool sharesAPerson)
    {
        var isNear = one.Address.PostalCode == other.Address.PostalCode;
        if (sharesAPerson)
        {
            yield return Likeness.Person;
        }

        if (one.Phone is not null && one.Phone == other.Phone)
        {
            yield return Likeness.Phone;
        }

        if (isNear && SearchText.Fold(one.Address.Street) == SearchText.Fold(other.Address.Street))
        {
            yield return Likeness.Address;
        }

        if (isNear && one.SearchText == other.SearchText)
        {
            yield return Likeness.Name;
        }
    }

    private async Task<List<Guid>> SharingAPerson(Family family, CancellationToken stop)
    {
        var births = family.Own.Select(m => m.BirthDate).ToList();
        var names = family.Own.Select(m => m.SearchText).ToList();
        var found = await db.Members.AsNoTracking()
            .Where(m => m.FamilyId != family.Id && m.Withdrawal == null && births.Contains(m.BirthDate) && names.Contains(m.SearchText))
            .OrderBy(m => m.Id).Take(MostLookedAt).ToListAsync(stop);
        return [.. found.Where(m => family.Own.Any(own => own.BirthDate == m.BirthDate && own.SearchText == m.SearchText)).Select(m => m.FamilyId).Distinct()];
    }
}

/// <param name="Because">Never empty.</param>
internal sealed record AlikeFamily(Guid Family, string Name, string Email, IReadOnlyList<Likeness> Because);

/// <summary>What two families have in common.</summary>
internal enum Likeness
{
    /// <summary>Somebody of the same name and birth date.</summary>
    Person,
    Phone,

    /// <summary>The same street, number and postal code.</summary>
    Address,

    /// <summary>The holder's name, at the same postal code.</summary>
    Name,
}
