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
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
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
        app.UseMiddleware<OneEndOnly>();
        app.UseWhen(context => !IsApi(context), pages => pages.UseExceptionHandler("/erreur/500"));
        app.UseWhen(IsApi, api => api.UseExceptionHandler());
        app.UseWhen(context => !IsApi(context), pages => pages.UseStatusCodePagesWithReExecute("/erreur/{0}"));
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(context => !IsApi(context), pages => pages.Use(KnownVerbsOnly));
        app.UseResponseCompression();
        app.UseMiddleware<LanguageOfPath>();
        app.UseWhen(context => !IsApi(context), pages => pages.UseMiddleware<OwnFormsOnly>());
        app.UseRouting();
        app.UseMiddleware<TurnOfRequest>();
        app.UseAuthentication();
        app.UseMiddleware<CallerOfRequest>();
        app.UseMiddleware<PrivatePages>();
        app.UseMiddleware<IdempotencyOfRequest>();
        app.UseAntiforgery();
    }

    /// <summary>A page is read and a form is posted; it has no other verb (P-715).</summary>
    private static Task KnownVerbsOnly(HttpContext context, RequestDelegate next)
    {
        var verb = context.Request.Method;
        if (HttpMethods.IsGet(verb) || HttpMethods.IsHead(verb) || HttpMethods.IsPost(verb))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
