using Loisirs.Accounts.Application.SignUp;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class CreerModel(AccountDrafts drafts, SourceLimits limits) : LimitedPage(limits)
{
    private const string AddressStep = "adresse";
    private const string CheckStep = "verifier";
    private const string Act = "sign-up";

    [BindProperty(SupportsGet = true, Name = "etape")]
    public string? Step { get; set; }

    [BindProperty]
    public string? FirstName { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public Language? Language { get; set; }

    [BindProperty]
    public string? Street { get; set; }

    [BindProperty]
    public string? City { get; set; }

    [BindProperty]
    public string? PostalCode { get; set; }

    public AccountDraft Draft { get; private set; } = new(null, null);

    /// <summary>Of three: you, address, check. A question that was not answered yet comes first.</summary>
    public int Number => Step switch
    {
        CheckStep when Draft is { Holder: not null, Address: not null } => 3,
        AddressStep or CheckStep when Draft.Holder is not null => 2,
        _ => 1,
    };

    public override Task<IActionResult> OnGetAsync()
    {
        Draft = drafts.Read(HttpContext);
        if (Draft.Holder is { } you)
        {
            (FirstName, LastName, Email, Phone, Language) = (you.FirstName, you.LastName, you.Email, you.Phone, you.Language);
        }

        if (Draft.Address is { } home)
        {
            (Street, City, PostalCode) = (home.Street, home.City, home.PostalCode);
        }

        Language ??= Words.Language;
        return base.OnGetAsync();
    }

    public Task<IActionResult> OnPostYouAsync() =>
        Send(new PrepareAccount(FirstName, LastName, Email, Password, Phone, Language ?? Words.Language), you =>
        {
            drafts.Keep(HttpContext, drafts.Read(HttpContext) with { Holder = you });
            return Go("/Accounts/Creer", values: new { etape = AddressStep });
        });

    public Task<IActionResult> OnPostAddressAsync()
    {
        Draft = drafts.Read(HttpContext);
        Step = AddressStep;
        return Send(new ReadAddress(Street, City, PostalCode), home =>
        {
            drafts.Keep(HttpContext, Draft with { Address = home });
            return Go("/Accounts/Creer", values: new { etape = CheckStep });
        });
    }

    public async Task<IActionResult> OnPostOpenAsync()
    {
        Draft = drafts.Read(HttpContext);
        Step = CheckStep;
        if (Draft is not { Holder: { } you, Address: { } home })
        {
            return Go("/Accounts/Creer", Words["sign-up.draft-over"]);
        }

        if (await TooMany(Act, Limits.SignUps, Target(you.Email)) is { } slower)
        {
            return slower;
        }

        Count(Act, Target(you.Email));
        return await Send(new OpenAccount(you, home), _ =>
        {
            drafts.Forget(HttpContext);
            return Go("/Accounts/Courriel");
        });
    }
}
