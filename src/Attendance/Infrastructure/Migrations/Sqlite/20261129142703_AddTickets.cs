using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddTickets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attendance_bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    price_class = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    tickets = table.Column<int>(type: "INTEGER", nullable: false),
                    entered = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_bookings", x => x.id);
                    table.CheckConstraint("ck_bookings_entered", "entered >= 0");
                });

            migrationBuilder.CreateTable(
                name: "attendance_entrances",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting = table.Column<Guid>(type: "TEXT", nullable: false),
                    tickets = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    undone_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    undone_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_entrances", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_bookings_group",
                table: "attendance_bookings",
                column: "group");

            migrationBuilder.CreateIndex(
                name: "IX_attendance_bookings_line",
                table: "attendance_bookings",
                column: "line",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attendance_entrances_meeting_line",
                table: "attendance_entrances",
                columns: new[] { "meeting", "line" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_bookings");

            migrationBuilder.DropTable(
                name: "attendance_entrances");
        }
    }
}
