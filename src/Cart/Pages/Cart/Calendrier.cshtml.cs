using Loisirs.Cart.Application.Calendars;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Calendriers de la famille »: one private address for all, one for each member; shown once, when it is made.</summary>
internal sealed class CalendrierModel : HousePage
{
    /// <summary>The member, or empty for the whole family.</summary>
    [BindProperty(Name = "membre")]
    public Guid Person { get; set; }

    public IReadOnlyList<FamilyCalendar> Calendars { get; private set; } = [];

    /// <summary>The address that was just made.</summary>
    public CalendarAddress? Made { get; private set; }

    /// <summary>The same address as phones and computers hand it to their calendar.</summary>
    public string Subscription => "webcal" + Made!.Address[Made.Address.IndexOf(':', StringComparison.Ordinal)..];

    public string NameOf(FamilyCalendar calendar) => calendar.IsOfAll ? Words["calendars.all"] : calendar.FirstName;

    public async Task<IActionResult> OnPostRenewAsync()
    {
        var answer = await Send(new RenewCalendar(Person), made =>
        {
            Made = made;
            return Page();
        });
        return Made is null ? answer : await Load() ?? answer;
    }

    public Task<IActionResult> OnPostEndAsync() =>
        Send(new EndCalendar(Person), _ => Go("/Cart/Calendrier", Words["calendars.ended"]));

    protected override Task<IActionResult?> Load() => Show(new ShowCalendars(), calendars => Calendars = calendars);
}
