using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class WebhooksModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Client { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public string? Receiver { get; set; }

    [BindProperty]
    public string[] Events { get; set; } = [];

    [BindProperty]
    public Guid Webhook { get; set; }

    [BindProperty]
    public long Delivery { get; set; }

    public WebhooksOfClient Of { get; private set; } = null!;

    public Slice<DeliveryLine> Deliveries { get; private set; } = null!;

    /// <summary>The webhook that was just made: its secret is shown this once.</summary>
    public CreatedWebhook? Created { get; private set; }

    /// <summary>It is a second secret of a webhook that was there.</summary>
    public bool IsRenewed { get; private set; }

    protected override async Task<IActionResult?> Load() =>
        await Show(new FindWebhooks(Client), found => Of = found) ?? await Show(new FindDeliveries(Client, Number), found => Deliveries = found);

    public Task<IActionResult> OnPostAddAsync() => ShowsSecret(new AddWebhook(Client, Receiver, Events));

    public Task<IActionResult> OnPostRenewAsync()
    {
        IsRenewed = true;
        return ShowsSecret(new RenewWebhookSecret(Webhook));
    }

    public Task<IActionResult> OnPostDropAsync() => Send(new DropOldWebhookSecret(Webhook), _ => Back("webhooks.dropped"));

    public Task<IActionResult> OnPostEndAsync() => Send(new EndWebhook(Webhook), _ => Back("webhooks.ended-done"));

    public Task<IActionResult> OnPostAgainAsync() => Send(new SendWebhookAgain(Delivery), _ => Back("webhooks.again-done"));

    private IActionResult Back(string said) => Go("/Accounts/Webhooks", Words[said], new { client = Client });

    /// <summary>The secret is shown on the answer to the form itself, and nowhere after.</summary>
    private async Task<IActionResult> ShowsSecret(ICommand<CreatedWebhook> command)
    {
        var answer = await Send(command, created =>
        {
            (Created, Receiver) = (created, null);
            ModelState.Clear(); // the form below it is for another
            return Page();
        });
        return Created is null ? answer : await Load() ?? answer;
    }
}
