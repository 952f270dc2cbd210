using FluentValidation;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Families;

/// <summary>The family says in which grade one of its people is in a school year, where it is not what the birth date lets presume.
/// Whoever asks for a grade goes by it from then on; what was paid stays.</summary>
/// <remarks>A21–A24. Refuses: house.not-found, accounts.school-year-unknown, accounts.grade-unknown.</remarks>
/// <param name="Autumn">Year in which the school year begins.</param>
/// <param name="Grade">-1 is kindergarten at four, 0 kindergarten, 7 secondary 1; null: as the birth date lets presume.</param>
[Needs(Right.OwnFamily)]
internal sealed record DeclareGrade(Guid Person, int? Autumn, int? Grade) : ICommand<Done>;

internal sealed class DeclareGradeShape : AbstractValidator<DeclareGrade>
{
    public DeclareGradeShape()
    {
        RuleFor(c => c.Autumn).Autumn();
        RuleFor(c => c.Grade).Grade();
    }
}

internal sealed class DeclareGradeHandler(AccountsDb db, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<DeclareGrade, Done>
{
    public async Task<Result<Done>> Handle(DeclareGrade command, CancellationToken cancellationToken)
    {
        if (await db.PresentMember(caller.Family, command.Person, cancellationToken) is not { } member)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        return DeclaredGrade.Of(member.Id, command.Autumn!.Value, command.Grade, caller.Account, reason: null, zone.DateAt(now), now).Then(grade =>
        {
            db.Add(grade);
            return Done.It;
        });
    }
}
