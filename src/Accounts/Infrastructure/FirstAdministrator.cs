using Loisirs.Accounts.Application.Staff;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Start;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Infrastructure;

/// <summary><c>first-administrator EMAIL</c>: prints the address where the town's first administrator chooses a password.</summary>
internal sealed class FirstAdministrator(IServiceScopeFactory scopes) : IHostCommand
{
    public string Verb => "first-administrator";

    public async Task<int> Run(IReadOnlyList<string> words, TextWriter output, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var invited = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new InviteFirstAdministrator(words.ElementAtOrDefault(0)), stop);
        var say = scope.ServiceProvider.GetRequiredService<Words>();
        await output.WriteLineAsync(invited.IsRefused ? say.Say(invited.Refusal) : say["accounts.first-administrator", invited.Value.Link]);
        return invited.IsRefused ? 1 : 0;
    }
}
