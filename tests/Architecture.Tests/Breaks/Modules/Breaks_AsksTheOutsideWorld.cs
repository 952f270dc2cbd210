using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed class Breaks_AsksTheOutsideWorld(HttpClient http) : ICommandHandler<Breaks_NeedsNothing, Done>
{
    public async Task<Result<Done>> Handle(Breaks_NeedsNothing request, CancellationToken cancellationToken)
    {
        await http.GetStringAsync(new Uri("https://example.test"), cancellationToken);
        return Done.Result;
    }
}
