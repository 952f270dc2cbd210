using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Doors;

/// <summary>The headers of every response, errors and files included (P-801).</summary>
internal static class SecurityHeaders
{
    private const int AYear = 365 * 24 * 60 * 60;

    public static void UseHouseHeaders(this WebApplication app)
    {
        var https = app.Services.GetRequiredService<IOptions<TownSettings>>().Value.PublicAddress.StartsWith("https:", StringComparison.Ordinal);
        var pages = Common(https).AddContentSecurityPolicy(Strict);
        var reference = Common(https);
        app.UseWhen(context => ApiReference.Is(context.Request.Path), branch => branch.UseSecurityHeaders(reference).Use(ApiReference.WithItsPolicy));
        app.UseWhen(context => !ApiReference.Is(context.Request.Path), branch => branch.UseSecurityHeaders(pages));
    }

    private static HeaderPolicyCollection Common(bool https)
    {
        var headers = new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicy(Devices)
            .RemoveServerHeader();
        return https ? headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(AYear) : headers;
    }

    /// <summary>No page uses the device; a passkey is asked for by this site alone.</summary>
    private static void Devices(PermissionsPolicyBuilder policy)
    {
        foreach (var device in new[] { "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "midi", "payment", "serial", "usb" })
        {
            policy.AddCustomFeature(device).None();
        }

        policy.AddCustomFeature("publickey-credentials-get").Self();
        policy.AddCustomFeature("publickey-credentials-create").Self();
    }

    private static void Strict(CspBuilder policy)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().Self();
        policy.AddStyleSrc().Self();
        policy.AddImgSrc().Self().Data();
        policy.AddFontSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddManifestSrc().Self();
        policy.AddFormAction().Self();
        policy.AddObjectSrc().None();
        policy.AddBaseUri().None();
        policy.AddFrameAncestors().None();
    }
}
