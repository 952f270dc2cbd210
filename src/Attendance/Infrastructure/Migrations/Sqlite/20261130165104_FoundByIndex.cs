using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "visits_of_a_meeting",
                table: "attendance_visits",
                columns: new[] { "meeting", "person" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_roster_entries_group_sort_key",
                table: "attendance_roster_entries",
                columns: new[] { "group", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "assignments_of_a_supervisor",
                table: "attendance_assignments",
                columns: new[] { "supervisor", "group" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_assignments_group",
                table: "attendance_assignments",
                column: "group");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "visits_of_a_meeting",
                table: "attendance_visits");

            migrationBuilder.DropIndex(
                name: "IX_attendance_roster_entries_group_sort_key",
                table: "attendance_roster_entries");

            migrationBuilder.DropIndex(
                name: "assignments_of_a_supervisor",
                table: "attendance_assignments");

            migrationBuilder.DropIndex(
                name: "IX_attendance_assignments_group",
                table: "attendance_assignments");
        }
    }
}
