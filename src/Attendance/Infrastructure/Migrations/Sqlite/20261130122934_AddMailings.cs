using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddMailings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attendance_mailings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    meeting = table.Column<Guid>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    english_subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    english_text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    french_subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    french_text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_mailings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attendance_mailing_recipients",
                columns: table => new
                {
                    mailing = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_written = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_mailing_recipients", x => new { x.mailing, x.family });
                    table.ForeignKey(
                        name: "FK_attendance_mailing_recipients_attendance_mailings_mailing",
                        column: x => x.mailing,
                        principalTable: "attendance_mailings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mailing_recipients_waiting",
                table: "attendance_mailing_recipients",
                columns: new[] { "mailing", "family" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_attendance_mailings_group_at",
                table: "attendance_mailings",
                columns: new[] { "group", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_mailings_meeting_day",
                table: "attendance_mailings",
                columns: new[] { "meeting", "day" },
                unique: true,
                filter: "meeting IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_mailing_recipients");

            migrationBuilder.DropTable(
                name: "attendance_mailings");
        }
    }
}
