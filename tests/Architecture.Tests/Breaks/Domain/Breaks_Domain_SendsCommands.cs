using Loisirs.Architecture.Tests.Breaks.Modules;
using MediatR;

namespace Loisirs.Architecture.Tests.Breaks.Domain;

internal sealed class Breaks_Domain_SendsCommands(IMediator house)
{
    public Task Act() => house.Send(new Breaks_NeedsNothing());
}
