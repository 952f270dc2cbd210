using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Questions;

/// <summary>Asks a question one place earlier or later; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record MoveQuestion(Guid Activity, Guid Id, bool Earlier) : ICommand<Done>;

internal sealed class MoveQuestionHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<MoveQuestion, Done>
{
    public async Task<Result<Done>> Handle(MoveQuestion command, CancellationToken stop)
    {
        if (await db.FindActivity(command.Activity, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        activity.Asks(activity.Questions.Moved(command.Id, command.Earlier));
        return Done.Result;
    }
}
