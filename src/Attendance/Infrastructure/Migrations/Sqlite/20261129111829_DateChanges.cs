using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "attendance_roster_entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_attendance_roster_entries_changed_at",
                table: "attendance_roster_entries",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_attendance_roster_entries_changed_at",
                table: "attendance_roster_entries");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "attendance_roster_entries");
        }
    }
}
