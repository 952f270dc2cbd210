using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attendance_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    supervisor = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    end_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    end_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_assignments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attendance_marks",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_marks", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "attendance_roster_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawal_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_roster_entries", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_assignments_supervisor_group",
                table: "attendance_assignments",
                columns: new[] { "supervisor", "group" },
                unique: true,
                filter: "end_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_attendance_marks_id",
                table: "attendance_marks",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attendance_marks_meeting_person",
                table: "attendance_marks",
                columns: new[] { "meeting", "person" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_roster_entries_group_person",
                table: "attendance_roster_entries",
                columns: new[] { "group", "person" },
                unique: true,
                filter: "withdrawal_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_attendance_roster_entries_line",
                table: "attendance_roster_entries",
                column: "line",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attendance_roster_entries_person",
                table: "attendance_roster_entries",
                column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_assignments");

            migrationBuilder.DropTable(
                name: "attendance_marks");

            migrationBuilder.DropTable(
                name: "attendance_roster_entries");
        }
    }
}
