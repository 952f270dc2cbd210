using Loisirs.Kernel;

namespace Loisirs.Shared.Tests.Sample;

/// <summary>No door leads here.</summary>
[Needs(Right.Inside)]
internal sealed record FromInside : ICommand<string>;

internal sealed class FromInsideHandler : ICommandHandler<FromInside, string>
{
    public Task<Result<string>> Handle(FromInside request, CancellationToken cancellationToken) => Task.FromResult<Result<string>>("done");
}
