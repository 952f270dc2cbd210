using FluentValidation;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Families;

/// <summary>The office says in which grade somebody is in a school year, for a reason that is kept with its author.</summary>
/// <remarks>A21–A24. Refuses: house.not-found, accounts.school-year-unknown, accounts.grade-unknown, accounts.why-missing.</remarks>
/// <param name="Autumn">Year in which the school year begins.</param>
/// <param name="Grade">As in <see cref="DeclareGrade"/>.</param>
[Needs(Right.ApproveAccounts)]
internal sealed record DeclareGradeAtOffice(Guid Family, Guid Person, int? Autumn, int? Grade, string? Because) : ICommand<Done>;

internal sealed class DeclareGradeAtOfficeShape : AbstractValidator<DeclareGradeAtOffice>
{
    public DeclareGradeAtOfficeShape()
    {
        RuleFor(c => c.Autumn).Autumn();
        RuleFor(c => c.Grade).Grade();
        RuleFor(c => c.Because).Reason();
    }
}

internal sealed class DeclareGradeAtOfficeHandler(AccountsDb db, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<DeclareGradeAtOffice, Done>
{
    public async Task<Result<Done>> Handle(DeclareGradeAtOffice command, CancellationToken cancellationToken)
    {
        if (await db.PresentMember(command.Family, command.Person, cancellationToken) is not { } member)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var reason = PlainText.Read(command.Because, SecondHome.LongestReason, lines: true).Text;
        return DeclaredGrade.Of(member.Id, command.Autumn!.Value, command.Grade, caller.Account, reason, zone.DateAt(now), now).Then(grade =>
        {
            db.Add(grade);
            return Done.It;
        });
    }
}
