using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class AttendanceDb(DbContextOptions options) : ModuleDb(options, "attendance")
{
}
