using Loisirs.Cart.Application.Orders;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Commande »: the receipt, and the text of the confirmation whether the mail arrived or not.</summary>
internal sealed class CommandeModel(IOptions<TownSettings> town, IWebHostEnvironment host) : HousePage, IShowsReceipt
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>Straight from the payment: the confirmation is said first.</summary>
    [BindProperty(Name = "premiere", SupportsGet = true)]
    public string? First { get; set; }

    public OrderView Order { get; private set; } = null!;

    public TownSettings Town => town.Value;

    public bool IsConfirmation => First is not null && Order.IsComplete && !Order.IsOver;

    /// <summary>While it is being tried out, the portal shows the mails that it sent.</summary>
    public bool ShowsMails => host.IsDevelopment();

    /// <summary>The confirmation once more, as a copy.</summary>
    public Task<IActionResult> OnPostCopyAsync() =>
        Send(new MailOrderAgain(Number), copy => Go("/Cart/Commande", Words["order-page.copy-done", copy.To], new { no = Number }));

    protected override Task<IActionResult?> Load() => Show(new ShowOrder(Number), order => Order = order);
}
