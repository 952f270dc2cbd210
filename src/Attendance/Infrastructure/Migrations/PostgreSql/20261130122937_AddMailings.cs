using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddMailings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "mailings",
                schema: "attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    english_subject = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    english_text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    french_subject = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    french_text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mailings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mailing_recipients",
                schema: "attendance",
                columns: table => new
                {
                    mailing = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_written = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mailing_recipients", x => new { x.mailing, x.family });
                    table.ForeignKey(
                        name: "FK_mailing_recipients_mailings_mailing",
                        column: x => x.mailing,
                        principalSchema: "attendance",
                        principalTable: "mailings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mailing_recipients_waiting",
                schema: "attendance",
                table: "mailing_recipients",
                columns: new[] { "mailing", "family" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_mailings_group_at",
                schema: "attendance",
                table: "mailings",
                columns: new[] { "group", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_mailings_meeting_day",
                schema: "attendance",
                table: "mailings",
                columns: new[] { "meeting", "day" },
                unique: true,
                filter: "meeting IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mailing_recipients",
                schema: "attendance");

            migrationBuilder.DropTable(
                name: "mailings",
                schema: "attendance");
        }
    }
}
