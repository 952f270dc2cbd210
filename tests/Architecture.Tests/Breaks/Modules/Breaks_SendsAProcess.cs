using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed class Breaks_SendsAProcess(IMediator house) : ICommandHandler<Breaks_NeedsNothing, Done>
{
    public Task<Result<Done>> Handle(Breaks_NeedsNothing request, CancellationToken cancellationToken) =>
        house.Send(new Breaks_Process(), cancellationToken);
}
