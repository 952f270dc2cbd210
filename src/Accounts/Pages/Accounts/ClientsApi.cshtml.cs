using Loisirs.Accounts.Application.Clients;
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

    protected override Task<IActionResult?> Load() => Show(new FindClients(), clients => Clients = clients);

    public async Task<IActionResult> OnPostCreateAsync()
    {
        var answer = await Send(new CreateClient(Name, Scopes), created =>
        {
            Created = created;
            return Page();
        });
        return Created is null ? answer : await Load() ?? answer;
    }

    public Task<IActionResult> OnPostWithdrawAsync() =>
        Send(new WithdrawClient(Client), _ => Go("/Accounts/ClientsApi", Words["clients.withdrawn-done"]));
}
