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
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SandboxGateway.PagePath + "/{session}", Show).ExcludeFromDescription();
        routes.MapPost(SandboxGateway.PagePath + "/{session}", Pay).ExcludeFromDescription().DisableAntiforgery();
    }

    private static async Task<IResult> Show(string session, SandboxGateway sandbox, WordsIn words, CancellationToken stop) =>
        await sandbox.RequestOf(session, stop) is { } request
            ? Results.Content(Page(request, words.The(request.Language), await sandbox.IsOpen(session, stop)), "text/html; charset=utf-8")
            : Results.NotFound();

    private static async Task<IResult> Pay(string session, [FromForm] string? card, SandboxGateway sandbox, CancellationToken stop)
    {
        if (await sandbox.RequestOf(session, stop) is not { } request)
            return Results.NotFound();
        if (SandboxCard.Find(card ?? "") is { } chosen)
            await sandbox.Pay(session, chosen, stop);
        return Results.Redirect(request.ReturnTo);
    }

    private static string Page(PageRequest request, Words words, bool isOpen) => $"""
        <!DOCTYPE html>
        <html lang="{(words.IsFrench ? "fr-CA" : "en-CA")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Encode(words["sandbox.title"])}</title><link rel="stylesheet" href="/portail.css"><link rel="icon" href="/icone.svg" type="image/svg+xml"></head>
        <body><main id="contenu" class="cadre">
        <h1>{Html.Encode(words["sandbox.title"])}</h1>
        <p><strong>{Html.Encode(words["sandbox.no-money"])}</strong></p>
        <p>{Html.Encode(words["sandbox.order", request.OrderNumber, request.Amount])}</p>
        {(isOpen ? Form(words) : $"<p>{Html.Encode(words["sandbox.used"])}</p>")}
        <p><a href="{Html.Encode(request.ReturnTo)}">{Html.Encode(words["sandbox.leave"])}</a></p>
        </main></body></html>
        """;

    private static string Form(Words words) => $"""
        <form method="post"><fieldset><legend>{Html.Encode(words["sandbox.cards"])}</legend>
        {string.Concat(SandboxCard.All.Select(card => Card(card, words)))}
        </fieldset><div class="actes"><button class="bouton">{Html.Encode(words["sandbox.pay"])}</button></div></form>
        """;

    private static string Card(SandboxCard card, Words words) => $"""
        <div class="choix"><input type="radio" name="card" id="{card.Key}" value="{card.Key}"{(card == SandboxCard.Approved ? " checked" : "")}>
        <label for="{card.Key}">{Html.Encode($"{card.Number} – {words[$"sandbox.card.{card.Key}"]}")}</label></div>
        """;
}
