using System.Text.Encodings.Web;
using System.Text.Unicode;
using Loisirs.Accounts.Contracts.Work;
using Loisirs.Host.Api;
using Loisirs.Host.Brand;
using Loisirs.Host.Demo;
using Loisirs.Host.Doors;
using Loisirs.Host.Doors.Describing;
using Loisirs.Host.Frame;
using Loisirs.Host.Jobs;
using Loisirs.Kernel;
using Loisirs.Shared;
using Loisirs.Shared.Health;
using Loisirs.Shared.Modules;
using Loisirs.Shared.Start;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Loisirs.Host;

/// <summary>Composes the modules into one ASP.NET host.</summary>
internal static class House
{
    /// <summary>Builds the portal: the modules in the order in which they may know each other, then the doors.</summary>
    public static WebApplication Build(string[] args, params IReadOnlyList<IModule> modules) =>
        Build(new WebApplicationOptions { Args = args }, _ => { }, modules);

    /// <summary>The same, with what a test replaces at the outside edge: the clock, the server, the addresses.</summary>
    public static WebApplication Build(WebApplicationOptions options, Action<WebApplicationBuilder> adjust, IReadOnlyList<IModule> modules)
    {
        OneEndOnly.RefuseBareLineFeeds();
        var builder = WebApplication.CreateBuilder(options);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        adjust(builder);
        SharedModule.Compose(builder.Services, builder.Configuration, modules);
        builder.AddDemoTown();
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(parts => // none is a controller: to look for one would load every type there is
            parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single()));
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddDoors();
        builder.Services.AddAuthentication();
        builder.Services.AddSingleton<RequestRefusals>().AddSingleton<Examples>().AddOpenApi(description => description.AddOperationTransformer<OperationPaper>());
        builder.Services.AddSingleton<PortalRoutes>().AddSingleton<BrandFile>().AddScoped<ICountsWork, CountsParkedDeliveries>();
        builder.Services.AddSingleton<IConfigureOptions<MvcOptions>, BindingWords>();

        var app = builder.Build();
        if (options.Args is { } words && Verb(words) is null)
        {
            app.Services.GetRequiredService<ModelsAhead>().Begin(); // it will serve; a command reads what it needs
        }

        app.Services.GetRequiredService<WordList>().AddFrom(typeof(House).Assembly);
        app.UseDoors();
        app.MapStaticAssets().Add(file => file.Metadata.Add(new NeedsNoTurn()));
        app.MapRazorPages().WithStaticAssets();
        app.MapHealth();
        var (api, beside) = (app.MapGroup("/api/v1"), app.MapGroup(""));
        BrandFile.Map(beside);
        LogoDoor.Map(beside);
        beside.MapApiReference();
        foreach (var module in modules)
        {
            module.Map(api);
            module.MapBeside(beside);
        }

        api.ParkedWork();
        api.Town();

        return app;
    }

    /// <summary>Does the start's work, then serves until it is stopped; or does what the first word of the command line says. Answers the exit code.</summary>
    /// <param name="output">Where a command says what it did; the console, if it is not named.</param>
    public static async Task<int> Open(this WebApplication app, string[] words, TextWriter? output = null)
    {
        var commands = app.Services.GetServices<IHostCommand>().ToList();
        var command = commands.Find(command => command.Verb == words.FirstOrDefault());
        if (command is null && Verb(words) is { } verb)
        {
            await (output ?? Console.Out).WriteLineAsync(app.Services.GetRequiredService<WordsIn>().The(Language.French)["house.unknown-verb", verb, string.Join(", ", commands.Select(known => known.Verb))]);
            return 2;
        }

        if (command is not { BeforeStart: true })
        {
            await app.Services.GetRequiredService<StartHouse>().Run(CancellationToken.None);
        }

        if (command is not null)
        {
            return await command.Run(words[1..], output ?? Console.Out, CancellationToken.None);
        }

        await app.RunAsync();
        return 0;
    }

    /// <summary>What the command line says to do instead of serving; null when it says nothing, or begins with a setting.</summary>
    private static string? Verb(string[] words) => words.FirstOrDefault() is { } word && !IsSetting(word) ? word : null;

    /// <summary>Such as <c>--urls</c> or <c>Town:Name=…</c>: for the configuration, no verb.</summary>
    private static bool IsSetting(string word) => word.StartsWith('-') || word.StartsWith('/') || word.Contains('=', StringComparison.Ordinal);
}
