using System.IO.Compression;
using System.Text.Json.Serialization;
using Loisirs.Shared.Start;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.ResponseCompression;

namespace Loisirs.Host.Doors;

/// <summary>How requests come in: headers, language, caller, forms' tokens; pages for people, problems for integrators.</summary>
internal static class Doors
{
    public static void AddDoors(this IServiceCollection services)
    {
        services.AddExceptionHandler<ApiFailures>().AddProblemDetails();
        services.AddSingleton<IAtStart, FitForProduction>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.AllowDuplicateProperties = false;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
    }

    public static void UseDoors(this WebApplication app)
    {
        app.UseHouseHeaders();
        app.UseWhen(context => !IsApi(context), pages => pages.UseExceptionHandler("/erreur/500"));
        app.UseWhen(IsApi, api => api.UseExceptionHandler());
        app.UseWhen(context => !IsApi(context), pages => pages.UseStatusCodePagesWithReExecute("/erreur/{0}"));
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseResponseCompression();
        app.UseMiddleware<LanguageOfPath>();
        app.UseWhen(context => !IsApi(context), pages => pages.UseMiddleware<OwnFormsOnly>());
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<CallerOfRequest>();
        app.UseMiddleware<PrivatePages>();
        app.UseMiddleware<IdempotencyOfRequest>();
        app.UseAntiforgery();
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
