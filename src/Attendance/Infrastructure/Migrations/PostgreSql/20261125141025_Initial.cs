using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "attendance");

            migrationBuilder.CreateTable(
                name: "assignments",
                schema: "attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    supervisor = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    end_by = table.Column<Guid>(type: "uuid", nullable: true),
                    end_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                schema: "attendance",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    device = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marks", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "roster_entries",
                schema: "attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<Guid>(type: "uuid", nullable: false),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: false),
                    search_text = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false),
                    sort_key = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawal_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_entries", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_supervisor_group",
                schema: "attendance",
                table: "assignments",
                columns: new[] { "supervisor", "group" },
                unique: true,
                filter: "end_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_marks_id",
                schema: "attendance",
                table: "marks",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_marks_meeting_person",
                schema: "attendance",
                table: "marks",
                columns: new[] { "meeting", "person" });

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_group_person",
                schema: "attendance",
                table: "roster_entries",
                columns: new[] { "group", "person" },
                unique: true,
                filter: "withdrawal_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_line",
                schema: "attendance",
                table: "roster_entries",
                column: "line",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_person",
                schema: "attendance",
                table: "roster_entries",
                column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assignments",
                schema: "attendance");

            migrationBuilder.DropTable(
                name: "marks",
                schema: "attendance");

            migrationBuilder.DropTable(
                name: "roster_entries",
                schema: "attendance");
        }
    }
}
