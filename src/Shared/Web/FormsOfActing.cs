using Loisirs.Kernel;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Web;

/// <summary>A form is sent for whom it was shown for: what was opened in one family's name, or in one's own, is not sent in another's from a
/// page left open (P-617). Once nobody is acted for, the rights of whoever sends it decide.</summary>
internal sealed class FormsOfActing : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) =>
        context.RequestServices.GetRequiredService<ICaller>().Acting?.Acting.ToString() ?? "";

    public bool ValidateAdditionalData(HttpContext context, string additionalData) =>
        GetAdditionalData(context) is var now && (now.Length == 0 || now == additionalData);
}
