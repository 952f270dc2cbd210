using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Families;

/// <summary>The caller's own family: its details, what the town decided, and its members with their age today.</summary>
/// <remarks>Refuses: house.not-found, also of one that became part of another or was erased.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record FindMyFamily : IQuery<MyFamily>;

/// <param name="IsConfirmed">The address was proved.</param>
internal sealed record MyFamily(
    Guid Id, string FirstName, string LastName, string Email, string? Phone, HomeAddress Address, Language Language,
    bool IsConfirmed, Approval? Approval, AccountRefusal? Refusal, ResidencyView? Residency, IReadOnlyList<MyMember> Members)
{
    /// <param name="today">In town.</param>
    public static MyFamily Of(Family f, DateOnly today) => new(
        f.Id, f.FirstName, f.LastName, f.Email, f.Phone, f.Address, f.Language, f.Confirmation is not null, f.Approval, f.Refusal,
        Views.Of(f.CardOn(today)), [.. f.Present.Select(m => MyMember.Of(m, today))]);
}

/// <param name="Age">Completed years, today in town time.</param>
/// <param name="IsShared">Lives in another household too, which registers them as well.</param>
internal sealed record MyMember(Guid Id, string FirstName, string LastName, DateOnly BirthDate, int Age, bool IsShared)
{
    public string FullName => $"{FirstName} {LastName}".Trim();

    public static MyMember Of(Member m, DateOnly today) =>
        new(m.Id, m.FirstName, m.LastName, m.BirthDate, Kernel.Ages.Age.YearsOn(m.BirthDate, today), m.SecondHome is not null);
}

internal sealed class FindMyFamilyHandler(AccountsDb db, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<FindMyFamily, MyFamily>
{
    public async Task<Result<MyFamily>> Handle(FindMyFamily query, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(caller.Family, cancellationToken) is not { Merged: null, Erased: null } f)
        {
            return Refusal.NotFound;
        }

        return MyFamily.Of(f, zone.DateAt(time.GetUtcNow()));
    }
}
