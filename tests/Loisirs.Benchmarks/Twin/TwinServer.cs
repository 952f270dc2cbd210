using System.IO.Compression;
using System.Text;
using Loisirs.Shared.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Benchmarks.Twin;

/// <summary>The bare twin: the same addresses, the same bytes, the least of statements; no EF, no Razor, no rule but the places, no sign-in.</summary>
/// <remarks>It is the limit of what pages on this machine can do, and no more than that: it sends no mail, keeps no roster, checks no form.</remarks>
internal sealed class TwinServer(TwinStore store, RecordedPages pages)
{
    /// <summary>A page from memory, and the shortest answer there is: what the server itself can do.</summary>
    public const string Static = "/static";
    public const string Plain = "/plaintext";

    private const string Cookie = "personne";
    private const string Html = "text/html; charset=utf-8";

    private readonly byte[] _static = Compressed(pages.Catalogue);

    /// <summary>Serves until it is told to stop; the folder has the pages and the store is founded.</summary>
    public static async Task<string?> Run(Words words)
    {
        var provider = words.Has("postgres") ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite;
        var server = new TwinServer(new TwinStore(provider, words.Text("connection")), await RecordedPages.Read(words.Text("pages")));
        await using var app = server.Build($"http://127.0.0.1:{words.Number("port", 5090)}");
        await app.RunAsync();
        return "{\"bench\":\"twin\",\"version\":1}";
    }

    public WebApplication Build(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Services.AddRouting().AddResponseCompression(compression => compression.Providers.Add<BrotliCompressionProvider>());
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal); // as the house
        var app = builder.Build();
        app.UseWhen(context => context.Request.Path != Plain && context.Request.Path != Static, pages => pages.UseResponseCompression());
        app.MapGet(Plain, () => Results.Text("Bonjour"));
        app.MapGet(Static, (HttpContext context) =>
        {
            context.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(_static, Html);
        });
        app.MapGet("/connexion", SignsIn);
        // « Delegate » says that the result is to be answered: a method of a context alone would be taken for one that answers by itself
        app.MapGet("/loisirs/catalogue", (Delegate)Catalogue);
        app.MapGet("/loisirs/inscription", Groups);
        app.MapPost("/loisirs/inscription", (Delegate)Adds).DisableAntiforgery();
        app.MapGet("/panier/payer", (Delegate)Checks);
        app.MapPost("/panier/payer", (Delegate)ChecksOut).DisableAntiforgery();
        app.MapGet("/commandes/{order}", (string order) => Page(pages.Order));
        return app;
    }

    private static IResult SignsIn(HttpContext context, string personne)
    {
        context.Response.Cookies.Append(Cookie, personne);
        return Page("<!DOCTYPE html><title>Bonjour</title>");
    }

    private static IResult Page(string html, int status = 200) => Results.Text(html, Html, Encoding.UTF8, status);

    private async Task<IResult> Catalogue(HttpContext context)
    {
        await store.ReadsCatalogue(context.Request.Cookies[Cookie]);
        return Page(pages.Catalogue);
    }

    private async Task<IResult> Groups(string personne, string groupe, int? ajoute)
    {
        var page = ajoute is not null ? pages.Added : await store.Free(groupe) > 0 ? pages.Groups : pages.Full;
        return Page(pages.For(page, personne, groupe));
    }

    private async Task<IResult> Adds(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var (person, group) = (context.Request.Cookies[Cookie]!, form["groupe"].ToString());
        await store.Adds(person, group);
        return Results.Redirect($"/loisirs/inscription?personne={person}&groupe={group}&ajoute=1");
    }

    private async Task<IResult> Checks(HttpContext context) =>
        Page(await store.FreeInCart(context.Request.Cookies[Cookie]!) > 0 ? pages.CheckOut : pages.Full);

    private async Task<IResult> ChecksOut(HttpContext context)
    {
        await context.Request.ReadFormAsync();
        return await store.ChecksOut(context.Request.Cookies[Cookie]!) is { } order ? Results.Redirect($"/commandes/{order}") : Page(pages.Refused, 422);
    }

    private static byte[] Compressed(string page)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.SmallestSize))
        {
            brotli.Write(Encoding.UTF8.GetBytes(page));
        }

        return bytes.ToArray();
    }
}
