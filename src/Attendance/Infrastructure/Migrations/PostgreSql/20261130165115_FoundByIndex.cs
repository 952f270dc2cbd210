using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "visits_of_a_meeting",
                schema: "attendance",
                table: "visits",
                columns: new[] { "meeting", "person" });

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_group_sort_key",
                schema: "attendance",
                table: "roster_entries",
                columns: new[] { "group", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "assignments_of_a_supervisor",
                schema: "attendance",
                table: "assignments",
                columns: new[] { "supervisor", "group" });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_group",
                schema: "attendance",
                table: "assignments",
                column: "group");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "visits_of_a_meeting",
                schema: "attendance",
                table: "visits");

            migrationBuilder.DropIndex(
                name: "IX_roster_entries_group_sort_key",
                schema: "attendance",
                table: "roster_entries");

            migrationBuilder.DropIndex(
                name: "assignments_of_a_supervisor",
                schema: "attendance",
                table: "assignments");

            migrationBuilder.DropIndex(
                name: "IX_assignments_group",
                schema: "attendance",
                table: "assignments");
        }
    }
}
