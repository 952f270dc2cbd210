using Loisirs.Attendance.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Attendance.Infrastructure;

internal sealed class PostgreSqlAttendanceDb(DbContextOptions<PostgreSqlAttendanceDb> options) : AttendanceDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlAttendanceDb>
    {
        public PostgreSqlAttendanceDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlAttendanceDb>("attendance"));
    }
}
