using Loisirs.Architecture.Tests.Breaks.Application;

namespace Loisirs.Architecture.Tests.Breaks.Domain;

internal sealed class Breaks_Domain_KnowsItsUseCase
{
    public List<Breaks_Application_KnowsPages> Known { get; } = [];
}
