using Loisirs.Kernel;

namespace Loisirs.Shared.Tests.Sample;

/// <summary>Names no policy.</summary>
internal sealed record Forgotten : ICommand<string>;

internal sealed class ForgottenHandler : ICommandHandler<Forgotten, string>
{
    public Task<Result<string>> Handle(Forgotten request, CancellationToken cancellationToken) => Task.FromResult<Result<string>>("done");
}
