using System.Text.Encodings.Web;
using System.Text.Unicode;
using Loisirs.Cart.Application.Payments;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>The sandbox' hosted page: whose it is stands at its top, and there is no field for a card on it (P-217).</summary>
internal static class SandboxPage
{
    private const string Disputing = "open";
    private const string Winning = "won";
    private const string Losing = "lost";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SandboxGateway.PagePath + "/{session}", Show).ExcludeFromDescription();
        routes.MapPost(SandboxGateway.PagePath + "/{session}", Press).ExcludeFromDescription().DisableAntiforgery();
    }

    private static async Task<IResult> Show(string session, SandboxGateway sandbox, SandboxDisputes disputes, WordsIn words, CancellationToken stop)
    {
        if (await sandbox.RequestOf(session, stop) is not { } request)
            return Results.NotFound();
        var tongue = words.The(request.Language);
        var isOpen = await sandbox.IsOpen(session, stop);
        var form = isOpen ? Form(tongue) : await Closed(session, sandbox, disputes, tongue, stop);
        return Results.Content(Page(request, tongue, form, tongue[isOpen ? "sandbox.leave" : "sandbox.back"]), "text/html; charset=utf-8");
    }

    private static async Task<IResult> Press(
        string session, [FromForm] string? card, [FromForm] string? dispute, SandboxGateway sandbox, SandboxDisputes disputes, CancellationToken stop)
    {
        if (await sandbox.RequestOf(session, stop) is not { } request)
            return Results.NotFound();
        if (dispute is not null)
        {
            await (dispute == Disputing ? disputes.Open(session, "fraudulent", stop) : disputes.Decide(session, dispute == Winning, stop));
            return Results.Redirect($"{SandboxGateway.PagePath}/{session}");
        }

        if (SandboxCard.Find(card ?? "") is { } chosen)
            await sandbox.Pay(session, chosen, stop);
        return Results.Redirect(request.ReturnTo);
    }

    private static string Page(PageRequest request, Words words, string form, string leave) => $"""
        <!DOCTYPE html>
        <html lang="{(words.IsFrench ? "fr-CA" : "en-CA")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Encode(words["sandbox.title"])}</title><link rel="stylesheet" href="/portail.css"><link rel="icon" href="/icone.svg" type="image/svg+xml"></head>
        <body><main id="contenu" class="cadre">
        <h1>{Html.Encode(words["sandbox.title"])}</h1>
        <p><strong>{Html.Encode(words["sandbox.no-money"])}</strong></p>
        <p>{Html.Encode(words["sandbox.order", request.OrderNumber, request.Amount])}</p>
        {form}
        <p><a href="{Html.Encode(request.ReturnTo)}">{Html.Encode(leave)}</a></p>
        </main></body></html>
        """;

    private static string Form(Words words) => $"""
        <form method="post"><fieldset><legend>{Html.Encode(words["sandbox.cards"])}</legend>
        {string.Concat(SandboxCard.All.Select(card => Card(card, words)))}
        </fieldset><div class="actes"><button class="bouton">{Html.Encode(words["sandbox.pay"])}</button></div></form>
        """;

    /// <summary>What the bank may do afterwards with what was paid here.</summary>
    private static async Task<string> Closed(string session, SandboxGateway sandbox, SandboxDisputes disputes, Words words, CancellationToken stop)
    {
        var used = $"<p>{Html.Encode(words["sandbox.used"])}</p>";
        return await disputes.Find(SandboxDisputes.ReferenceOf(session), stop) switch
        {
            { Outcome: null } => $"<p>{Html.Encode(words["sandbox.disputed"])}</p>{Act(Winning, words["sandbox.won"])}{Act(Losing, words["sandbox.lost"])}",
            null when await sandbox.IsPaid(session, stop) => used + Act(Disputing, words["sandbox.dispute"]),
            _ => used,
        };
    }

    private static string Act(string what, string words) =>
        $"""<form method="post"><button class="bouton-secondaire" name="dispute" value="{what}">{Html.Encode(words)}</button></form>""";

    private static string Card(SandboxCard card, Words words) => $"""
        <div class="choix"><input type="radio" name="card" id="{card.Key}" value="{card.Key}"{(card == SandboxCard.Approved ? " checked" : "")}>
        <label for="{card.Key}">{Html.Encode($"{card.Number} – {words[$"sandbox.card.{card.Key}"]}")}</label></div>
        """;
}
