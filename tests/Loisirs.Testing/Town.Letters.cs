using System.Text.Json;
using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Testing.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>The messages whose key begins so, the newest last.</summary>
    public async Task<IReadOnlyList<LetterInTown>> Letters(string keys)
    {
        await using var scope = Services.CreateAsyncScope();
        var letters = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Letters.AsNoTracking()
            .Where(letter => letter.Key.StartsWith(keys)).OrderBy(letter => letter.Id).ToListAsync();
        return letters.ConvertAll(letter => new LetterInTown(
            letter.Key, letter.Family, letter.To, letter.Subject, letter.Text, letter.Html, JsonSerializer.Deserialize<List<Enclosure>>(letter.Enclosures)!));
    }

    /// <summary>Gives the mail server all that is due.</summary>
    public async Task SendsMail()
    {
        while (await Does(new SendLetters()) > 0)
        {
            // there may be more than one round takes
        }
    }

    /// <summary>Everybody is told, and then all that is due is mailed.</summary>
    public async Task Posts()
    {
        await Quiet();
        await SendsMail();
    }

    /// <summary>Somebody who forgot a password asks for a link.</summary>
    public async Task AsksNewPassword(string email) => Expect(await Ask(_ => { }, new AskNewPassword(email)));
}
