using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Questions;

/// <summary>A question is asked no more; what was answered stays until its day. Twice is as once; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record RetireQuestion(Guid Activity, Guid Id) : ICommand<Done>;

internal sealed class RetireQuestionHandler(CatalogueDb db, GuideChanges guide, ICaller caller, TimeProvider time) : ICommandHandler<RetireQuestion, Done>
{
    public async Task<Result<Done>> Handle(RetireQuestion command, CancellationToken stop)
    {
        if (await db.FindActivity(command.Activity, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        activity.Asks(activity.Questions.Without(command.Id, caller.Account, time.GetUtcNow()));
        return Done.Result;
    }
}
