using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddSecondHomesAndGrades : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "erased_at",
                schema: "accounts",
                table: "families",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "erased_by",
                schema: "accounts",
                table: "families",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "erasure_requests",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_isgranted = table.Column<bool>(type: "boolean", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasure_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "grades",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    autumn = table.Column<int>(type: "integer", nullable: false),
                    grade = table.Column<int>(type: "integer", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grades", x => x.id);
                    table.ForeignKey(
                        name: "FK_grades_members_person",
                        column: x => x.person,
                        principalSchema: "accounts",
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "home_invitations",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_home_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "second_homes",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    end_by = table.Column<Guid>(type: "uuid", nullable: true),
                    end_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_homes", x => x.id);
                    table.ForeignKey(
                        name: "FK_second_homes_families_family",
                        column: x => x.family,
                        principalSchema: "accounts",
                        principalTable: "families",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_second_homes_members_person",
                        column: x => x.person,
                        principalSchema: "accounts",
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_erasure_requests_family",
                schema: "accounts",
                table: "erasure_requests",
                column: "family",
                unique: true,
                filter: "decision_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_grades_person",
                schema: "accounts",
                table: "grades",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_home_invitations_family",
                schema: "accounts",
                table: "home_invitations",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_home_invitations_hash",
                schema: "accounts",
                table: "home_invitations",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_home_invitations_person",
                schema: "accounts",
                table: "home_invitations",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_second_homes_family",
                schema: "accounts",
                table: "second_homes",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_second_homes_person",
                schema: "accounts",
                table: "second_homes",
                column: "person",
                unique: true,
                filter: "end_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "erasure_requests",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "grades",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "home_invitations",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "second_homes",
                schema: "accounts");

            migrationBuilder.DropColumn(
                name: "erased_at",
                schema: "accounts",
                table: "families");

            migrationBuilder.DropColumn(
                name: "erased_by",
                schema: "accounts",
                table: "families");
        }
    }
}
