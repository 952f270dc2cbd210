using Loisirs.Accounts.Application.Clients;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class ClientsApiModel : HousePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string[] Scopes { get; set; } = [];

    [BindProperty]
    public Guid Client { get; set; }

    public IReadOnlyList<ClientView> Clients { get; private set; } = [];

    /// <summary>The client that was just made: its secret is shown this once.</summary>
    public CreatedClient? Created { get; private set; }

    /// <summary>It is a second secret of a client that was there.</summary>
    public bool IsRenewed { get; private set; }

    protected override Task<IActionResult?> Load() => Show(new FindClients(), clients => Clients = clients);

    public Task<IActionResult> OnPostCreateAsync() => ShowsSecret(new CreateClient(Name, Scopes));

    public Task<IActionResult> OnPostRenewAsync()
    {
        IsRenewed = true;
        return ShowsSecret(new RenewClientSecret(Client));
    }

    public Task<IActionResult> OnPostDropAsync() =>
        Send(new DropOldSecret(Client), _ => Go("/Accounts/ClientsApi", Words["clients.dropped"]));

    public Task<IActionResult> OnPostWithdrawAsync() =>
        Send(new WithdrawClient(Client), _ => Go("/Accounts/ClientsApi", Words["clients.withdrawn-done"]));

    /// <summary>The secret is shown on the answer to the form itself, and nowhere after.</summary>
    private async Task<IActionResult> ShowsSecret(ICommand<CreatedClient> command)
    {
        var answer = await Send(command, created =>
        {
            Created = created;
            return Page();
        });
        return Created is null ? answer : await Load() ?? answer;
    }
}
