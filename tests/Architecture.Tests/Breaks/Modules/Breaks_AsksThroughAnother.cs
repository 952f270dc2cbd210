using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>The port is hidden one step further away.</summary>
internal sealed class Breaks_AsksThroughAnother(Breaks_AsksThroughAnother.Between between) : ICommandHandler<Breaks_NeedsNothing, Done>
{
    public Task<Result<Done>> Handle(Breaks_NeedsNothing request, CancellationToken cancellationToken) => between.Ask();

    [OutsideWorld]
    internal interface IStranger
    {
        Task<Result<Done>> Ask();
    }

    internal sealed class Between(IStranger stranger)
    {
        public Task<Result<Done>> Ask() => stranger.Ask();
    }
}
