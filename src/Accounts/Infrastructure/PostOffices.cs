using Loisirs.Accounts.Application.Correspondence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Chooses the way out by the settings: a server where one is named, else a folder.</summary>
internal static class PostOffices
{
    public static IServiceCollection AddPost(this IServiceCollection services) => services
        .AddScoped<Letterbox>().AddSingleton<PostSignal>().AddSingleton<MimeLetter>()
        .AddSingleton<IMailFolder, MailFolder>().AddSingleton<FolderPostOffice>().AddSingleton<SmtpPostOffice>()
        .AddSingleton<IPostOffice>(provider => provider.GetRequiredService<IOptions<MailSettings>>().Value.Smtp.Host is { Length: > 0 }
            ? provider.GetRequiredService<SmtpPostOffice>()
            : provider.GetRequiredService<FolderPostOffice>())
        .AddHostedService<Postman>();
}
