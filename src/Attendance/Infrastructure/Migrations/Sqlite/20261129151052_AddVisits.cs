using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddVisits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attendance_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    override_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    left_at = table.Column<long>(type: "INTEGER", nullable: true),
                    undone_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    undone_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_visits", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_visits_group_person",
                table: "attendance_visits",
                columns: new[] { "group", "person" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_visits_meeting_person",
                table: "attendance_visits",
                columns: new[] { "meeting", "person" },
                unique: true,
                filter: "undone_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_visits");
        }
    }
}
