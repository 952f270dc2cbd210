using Loisirs.Cart.Application.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>What writes to families.</summary>
internal static class FamilyLetters
{
    public static IServiceCollection AddLetters(this IServiceCollection services) =>
        services.AddScoped<OrderLetters>().AddScoped<RefundLetter>().AddScoped<PartLetter>().AddScoped<CancellationLetter>().AddScoped<WaitingLetter>().AddScoped<MeetingLetter>();
}
