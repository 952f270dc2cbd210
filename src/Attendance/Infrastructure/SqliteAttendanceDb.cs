using Loisirs.Attendance.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Attendance.Infrastructure;

internal sealed class SqliteAttendanceDb(DbContextOptions<SqliteAttendanceDb> options) : AttendanceDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteAttendanceDb>
    {
        public SqliteAttendanceDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteAttendanceDb>("attendance"));
    }
}
