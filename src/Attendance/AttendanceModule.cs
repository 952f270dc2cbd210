using Loisirs.Accounts.Contracts;
using Loisirs.Attendance.Api;
using Loisirs.Attendance.Application;
using Loisirs.Attendance.Infrastructure;
using Loisirs.Cart.Contracts;
using Loisirs.Catalogue.Contracts;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance;

/// <summary>What this module is made of.</summary>
public sealed class AttendanceModule : IModule
{
    public string Name => "attendance";

    public IReadOnlyList<Type> KnowsOnly => [typeof(AccountsContracts), typeof(CatalogueContracts), typeof(CartContracts)];

    public void Add(ModuleBuilder module) => module
        .Database<AttendanceDb, SqliteAttendanceDb, PostgreSqlAttendanceDb>()
        .UseCases()
        .Settings<AttendanceSettings>("Attendance");

    public void Map(RouteGroupBuilder api)
    {
        api.Rosters();
        api.Meetings();
        api.Shows();
    }
}
