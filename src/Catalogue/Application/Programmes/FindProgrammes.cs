using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Programmes;
using Loisirs.Kernel;
using Loisirs.Kernel.Windows;
using MediatR;

namespace Loisirs.Catalogue.Application.Programmes;

internal sealed class FindProgrammesHandler(IMediator house) : IQueryHandler<FindProgrammes, IReadOnlyList<ProgrammeView>>
{
    private const int Most = 6;

    public async Task<Result<IReadOnlyList<ProgrammeView>>> Handle(FindProgrammes query, CancellationToken cancellationToken)
    {
        var programmes = await house.Send(new ListProgrammes(), cancellationToken);
        return programmes.Then<IReadOnlyList<ProgrammeView>>(all =>
            [.. all.OrderBy(programme => programme.From).Take(Most).Select(p => new ProgrammeView(p.Id, p.Name, p.From, p.To, Openings(p.Windows)))]);
    }

    private static IReadOnlyList<ProgrammeOpening> Openings(IEnumerable<WindowView> windows) =>
    [
        .. windows.Where(window => window.Status != WindowStatus.Closed).OrderBy(window => window.OpensAt)
            .Select(window => new ProgrammeOpening(window.For, window.OpensAt, window.Status == WindowStatus.Open)),
    ];
}
