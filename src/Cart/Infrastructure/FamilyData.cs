using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Cart.Application.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>What of this module is told to a family, and forgotten with it.</summary>
internal static class FamilyData
{
    public static IServiceCollection AddFamilyData(this IServiceCollection services) => services
        .AddScoped<OrdersInTheWay>().AddScoped<IKeepsFamilyData, KeepsOrdersData>().AddScoped<IKeepsFamilyData, KeepsCreditData>().AddScoped<IKeepsFamilyData, KeepsAnswersData>().AddScoped<IKeepsFamilyData, KeepsCalendarsData>().AddScoped<IKeepsFamilyData, KeepsWaitingData>();
}
