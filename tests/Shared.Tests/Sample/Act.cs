using Loisirs.Kernel;
using Loisirs.Shared.Data;
using MediatR;

namespace Loisirs.Shared.Tests.Sample;

/// <summary>A command whose act is written in the test.</summary>
[Needs(Right.Anyone)]
internal sealed record Act(Func<Inside, Task<Result<string>>> What, Guid Subject = default) : ICommand<string>;

internal sealed class ActHandler(HouseDb house, IMediator mediator, ITell tell) : ICommandHandler<Act, string>
{
    public Task<Result<string>> Handle(Act request, CancellationToken cancellationToken) => request.What(new Inside(house, mediator, tell));
}

/// <summary>What an act has at hand.</summary>
internal sealed record Inside(HouseDb House, IMediator Mediator, ITell Tell)
{
    public const string Purpose = "sample";

    /// <summary>Writes a row whose name the database holds unique.</summary>
    public void Keep(string name) => House.StoredKeys.Add(new StoredKey { Name = name, Purpose = Purpose, Value = "" });
}
