using Loisirs.Accounts.Application.Privacy;
using Loisirs.Accounts.Contracts.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>What of this module is told to a family, and forgotten with it.</summary>
internal static class FamilyData
{
    public static IServiceCollection AddFamilyData(this IServiceCollection services) => services
        .AddScoped<IKeepsFamilyData, KeepsHouseholdData>().AddScoped<IKeepsFamilyData, KeepsSignInData>();
}
