using Loisirs.Accounts.Contracts;
using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Accounts.Contracts.Work;
using Loisirs.Attendance.Api;
using Loisirs.Attendance.Application;
using Loisirs.Attendance.Application.Comparing;
using Loisirs.Attendance.Application.Mailings;
using Loisirs.Attendance.Application.Privacy;
using Loisirs.Attendance.Infrastructure;
using Loisirs.Cart.Contracts;
using Loisirs.Catalogue.Contracts;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance;

/// <summary>What this module is made of.</summary>
public sealed class AttendanceModule : IModule
{
    public string Name => "attendance";

    public IReadOnlyList<Type> KnowsOnly => [typeof(AccountsContracts), typeof(CatalogueContracts), typeof(CartContracts)];

    public void Add(ModuleBuilder module) => module
        .Database<AttendanceDb, SqliteAttendanceDb, PostgreSqlAttendanceDb>()
        .UseCases()
        .Settings<AttendanceSettings>("Attendance")
        .Job<CompareRegistrations>(every: TimeSpan.FromHours(6)) // a host that is restarted each night has its round all the same
        .Job<RemindOfFirstDates>(every: TimeSpan.FromMinutes(10))
        .Services.AddScoped<IKeepsFamilyData, KeepsAttendanceData>().AddScoped<ICountsWork, CountsDifferences>().AddScoped<MailingLetters>();

    public void Map(RouteGroupBuilder api)
    {
        api.Rosters();
        api.Comparisons();
        api.Meetings();
        api.Shows();
        api.Passes();
    }
}
