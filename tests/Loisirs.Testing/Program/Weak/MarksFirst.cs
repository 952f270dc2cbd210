using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Program.Weak;

/// <summary>Says of each letter that the mail server has it, and takes it there afterwards.</summary>
internal sealed class MarksFirst(IPostOffice own) : IPostOffice
{
    public static void In(IServiceCollection services) => services.Wrap<IPostOffice>((scope, own) => new MarksFirst(own(scope)));

    public async Task Post(IReadOnlyList<OutgoingLetter> letters, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop)
    {
        foreach (var letter in letters)
        {
            await tell(letter, Posting.Taken, null);
        }

        _ = Task.Run(
            async () =>
            {
                await Task.Delay(WeakHost.Late, CancellationToken.None);
                await own.Post(letters, (_, _, _) => Task.CompletedTask, CancellationToken.None);
            },
            CancellationToken.None);
    }
}
