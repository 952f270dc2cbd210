using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Web;

/// <summary>A page of the portal: it binds, sends, shows. A refusal shows the page again with its sentences and what was typed.</summary>
/// <remarks>The bound properties bear the names of the request's, so that a refusal finds its field.</remarks>
public abstract class HousePage : PageModel
{
    private const string FlashKey = "avis";
    private const string FlashLinkKey = "avis-lien";

    public Words Words => HttpContext.RequestServices.GetRequiredService<Words>();

    /// <summary>What the previous act says on this page, or null.</summary>
    public string? Flash => TempData[FlashKey] as string;

    /// <summary>Where that sentence leads on, or null.</summary>
    public FlashLink? FlashLink => TempData[FlashLinkKey] is string[] and [var text, var page] ? new(text, page) : null;

    /// <summary>What the sign-in interrupted and is to be confirmed on this page, or null.</summary>
    public FormShownAgain? ShownAgain => HttpContext.Features.Get<FormShownAgain>();

    protected IMediator House => HttpContext.RequestServices.GetRequiredService<IMediator>();

    protected ICaller Caller => HttpContext.RequestServices.GetRequiredService<ICaller>();

    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>Reads what the page shows; also after a refusal. Answers another result (a 404, a redirect) or null to show the page.</summary>
    protected virtual Task<IActionResult?> Load() => Task.FromResult<IActionResult?>(null);

    /// <summary>A form that the page does not know is refused (405): nothing was read that the page could show.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }

    /// <summary>A form that is shown again after the sign-in is read but not sent: whoever typed it presses once more (P-608).</summary>
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        OnPageHandlerExecuting(context);
        if (context.Result is null && ShownAgain is not null)
        {
            context.Result = await Load() ?? Page();
        }

        if (context.Result is null)
        {
            OnPageHandlerExecuted(await next());
        }
    }

    public virtual async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    /// <summary>Sends, then goes where <paramref name="ok"/> says; refused, shows this page again with status 422.</summary>
    protected async Task<IActionResult> Send<T>(IRequest<Result<T>> request, Func<T, IActionResult> ok)
    {
        if (!ModelState.IsValid)
        {
            return await Again(StatusCodes.Status422UnprocessableEntity);
        }

        var answer = await House.Send(request, Stop);
        return answer.IsRefused ? await Refused(answer.Refusals) : ok(answer.Value);
    }

    /// <summary>Asks, and keeps the answer for the page; refused, answers as <see cref="Leave"/> says.</summary>
    protected async Task<IActionResult?> Show<T>(IRequest<Result<T>> query, Action<T> keep)
    {
        var answer = await House.Send(query, Stop);
        if (answer.IsRefused)
        {
            return Leave(answer.Refusal) ?? StatusCode(answer.Refusal.Status());
        }

        keep(answer.Value);
        return null;
    }

    /// <summary>Null for who holds one of these rights; otherwise what a request that needs it would answer. For a page that shows nothing of its own
    /// before its form is sent: the policy of what it sends stands on the request all the same.</summary>
    protected IActionResult? Only(params IReadOnlyList<Right> anyOf) =>
        anyOf.Any(Caller.May) ? null : Leave(Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied);

    /// <summary>Null for a family by its own hand; otherwise what a request of theirs alone would answer (P-617).</summary>
    protected IActionResult? InPerson() => Caller.Acting is null ? null : Leave(Refusal.InPerson);

    /// <summary>Keeps a sentence for the next page, with a link that leads on.</summary>
    protected void Say(string? flash, FlashLink? link = null)
    {
        if (flash is not null)
        {
            TempData[FlashKey] = flash;
        }

        if (link is not null)
        {
            TempData[FlashLinkKey] = new[] { link.Text, link.Page };
        }
    }

    /// <summary>Redirects to a page whose first line, at <c>#avis</c>, says what was done.</summary>
    protected IActionResult Go(string page, string? flash = null, object? values = null)
    {
        Say(flash);
        return RedirectToPage(page, pageHandler: null, values, fragment: flash is null ? null : "avis");
    }

    /// <summary>Shows this page again with these sentences, each at its field, and what was typed.</summary>
    protected async Task<IActionResult> Refused(IReadOnlyList<Refusal> refusals)
    {
        if (refusals[0] == Refusal.SignInAgain)
        {
            return await HttpContext.RequestServices.GetRequiredService<IKeepsForms>().Keep(HttpContext);
        }

        if (Leave(refusals[0]) is { } elsewhere)
        {
            return elsewhere;
        }

        foreach (var refusal in refusals)
        {
            ModelState.AddModelError(refusal.Field ?? "", Words.Say(refusal));
        }

        return await Again(refusals[0].Kind is RefusalKind.Unavailable or RefusalKind.Denied ? refusals[0].Status() : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Where a refusal leads away from the page: sign in, wait for approval, nothing there; null to stay.</summary>
    private IActionResult? Leave(Refusal refusal) => refusal switch
    {
        { Kind: RefusalKind.SignInFirst } => LocalRedirect($"{Request.PathBase}/connexion?retour={Uri.EscapeDataString(Request.PathBase + Request.Path + (HttpMethods.IsGet(Request.Method) ? Request.QueryString : default))}"),
        { Kind: RefusalKind.Absent } => NotFound(),
        _ when refusal == Refusal.NotApproved => LocalRedirect($"{Request.PathBase}/compte/en-attente"),
        { Kind: RefusalKind.Denied } when refusal == Refusal.Denied || refusal == Refusal.InPerson => StatusCode(StatusCodes.Status403Forbidden),
        _ => null,
    };

    private async Task<IActionResult> Again(int status)
    {
        Response.StatusCode = status;
        return await Load() ?? Page();
    }
}

/// <summary>A link at the end of a flash.</summary>
/// <param name="Page">Such as <c>/Cart/Panier</c>.</param>
public sealed record FlashLink(string Text, string Page);
