using Loisirs.Accounts.Infrastructure;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Pages.Resuming;

/// <summary>Lets every form of the portal outlive a sign-in that ends.</summary>
internal static class ResumingSignIn
{
    public static IServiceCollection AddResuming(this IServiceCollection services) => services
        .AddSingleton<KeptFormCookie>().AddSingleton<DeadSignIn>().AddScoped<KeepsForms>().AddScoped<IKeepsForms>(scope => scope.GetRequiredService<KeepsForms>())
        .Configure<MvcOptions>(options => options.Filters.Add<ResumeForms>(ResumeForms.Order));
}
