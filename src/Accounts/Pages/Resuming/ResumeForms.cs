using System.Security.Claims;
using Loisirs.Accounts.Application.Resuming;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Shared.Web;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Loisirs.Accounts.Pages.Resuming;

/// <summary>For every form of the portal: one that meets an ended sign-in is kept, shown again on its own page after the sign-in, and
/// forgotten once it is sent (P-608).</summary>
internal sealed class ResumeForms(DeadSignIn dead, KeepsForms forms, KeptFormCookie cookie, IMediator house) : IAsyncAuthorizationFilter, IAsyncResourceFilter
{
    /// <summary>Before the form's token is asked for (1000): it was given to somebody who is signed in no more.</summary>
    public const int Order = 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method) && IsNavigation(http.Request) && http.Request.HasFormContentType && http.Features.Get<NobodyToAsk>() is null
            && await dead.ThatWasShown(http) is { } session)
        {
            context.Result = await forms.Keep(http, session);
        }
    }

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (cookie.Read(http) is { } kept && IsOf(kept, http) && context.ActionDescriptor is CompiledPageActionDescriptor page
            && page.HandlerTypeInfo.IsSubclassOf(typeof(HousePage)))
        {
            await (HttpMethods.IsPost(http.Request.Method) ? Forget(http, kept) : Show(http, kept));
        }

        await next();
    }

    /// <summary>The kept form becomes what the page reads; its handler does not run, see <see cref="HousePage"/>.</summary>
    private async Task Show(HttpContext http, FormToConfirm kept)
    {
        var found = HttpMethods.IsGet(http.Request.Method) ? await house.Send(new FindKeptForm(kept.Token), http.RequestAborted) : null;
        if (found is not { IsRefused: false, Value: var form })
        {
            return;
        }

        http.Features.Set(new FormShownAgain(form.Address, [.. form.Fields.Select(field => KeyValuePair.Create(field.Name, field.Value))], form.IsPartial));
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(form.Fields.GroupBy(field => field.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(field => field.Key, field => new StringValues([.. field.Select(f => f.Value)]), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>It is sent now, as it was or corrected.</summary>
    private async Task Forget(HttpContext http, FormToConfirm kept)
    {
        cookie.Forget(http);
        await house.Send(new DropKeptForm(kept.Token), http.RequestAborted);
    }

    private static bool IsOf(FormToConfirm kept, HttpContext http) =>
        http.User.FindFirstValue(ClaimTypes.NameIdentifier) == kept.Account.ToString()
        && http.Request.PathBase + http.Request.Path + http.Request.QueryString == kept.Address;

    /// <summary>A script that asks in the background is told no, as ever: nobody would see the sign-in page.</summary>
    private static bool IsNavigation(HttpRequest request) => request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";
}
