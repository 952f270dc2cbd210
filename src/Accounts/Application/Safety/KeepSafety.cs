using FluentValidation;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Accounts.Domain.Safety;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

/// <summary>Writes the safety card of a person of the caller's family anew; rows without a word are left out.</summary>
/// <remarks>Asks for a fresh sign-in (P-614). Numbers of health insurance are struck. Refuses: house.not-approved, house.not-found.</remarks>
/// <param name="Forbidden">One name a line.</param>
[Needs(Right.OwnFamily), InPerson, FreshSignIn]
internal sealed record KeepSafety(
    Guid Person, IReadOnlyList<ContactFields> Contacts, IReadOnlyList<ContactFields> PickUps, string? Forbidden, string? Allergies, string? Notes)
    : ICommand<Done>;

internal sealed class KeepSafetyShape : AbstractValidator<KeepSafety>
{
    public const int MostContacts = 3;
    public const int MostPickUps = 4;
    public const int LongestText = 1000;

    public KeepSafetyShape()
    {
        RuleFor(c => c.Contacts).Must(rows => rows is null || rows.Count <= MostContacts).WithErrorCode("accounts.contacts-many");
        RuleFor(c => c.PickUps).Must(rows => rows is null || rows.Count <= MostPickUps).WithErrorCode("accounts.contacts-many");
        RuleForEach(c => c.Contacts).SetValidator(new CalledShape());
        RuleForEach(c => c.PickUps).SetValidator(new ContactShape());
        RuleFor(c => c.Forbidden).Lines(LongestText);
        RuleFor(c => c.Allergies).Lines(LongestText);
        RuleFor(c => c.Notes).Lines(LongestText);
    }
}

internal sealed class KeepSafetyHandler(AccountsDb db, SafetyCards cards, ICaller caller, TimeProvider time) : ICommandHandler<KeepSafety, Done>
{
    public async Task<Result<Done>> Handle(KeepSafety command, CancellationToken cancellationToken)
    {
        if (!caller.IsApproved)
        {
            return Refusal.NotApproved;
        }

        if (await db.PresentMember(caller.Family, command.Person, cancellationToken) is not { } member)
        {
            return Refusal.NotFound;
        }

        var card = await db.SafetyCards.SingleOrDefaultAsync(c => c.Person == member.Id, cancellationToken) ?? db.Add(SafetyCard.Of(member.Id)).Entity;
        card.Write(cards.Close(Read(command)), caller.Account, time.GetUtcNow());
        return Done.Result;
    }

    private static SafetyView Read(KeepSafety command) => new(
        [.. command.Contacts.Where(row => !row.IsBlank).Select(row => row.Read())],
        [.. command.PickUps.Where(row => !row.IsBlank).Select(row => row.Read())],
        Text(command.Forbidden), Text(command.Allergies), Text(command.Notes));

    private static string Text(string? typed) =>
        InsuranceNumber.StruckFrom(PlainText.Read(typed, KeepSafetyShape.LongestText, lines: true).Text ?? "");
}
