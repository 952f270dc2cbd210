using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddSecondHomesAndGrades : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "erased_at",
                table: "accounts_families",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "erased_by",
                table: "accounts_families",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_erasure_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    decision_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decision_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decision_isgranted = table.Column<bool>(type: "INTEGER", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_erasure_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_grades",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    autumn = table.Column<int>(type: "INTEGER", nullable: false),
                    grade = table.Column<int>(type: "INTEGER", nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_grades", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_grades_accounts_members_person",
                        column: x => x.person,
                        principalTable: "accounts_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_home_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_home_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_second_homes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    end_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    end_at = table.Column<long>(type: "INTEGER", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_second_homes", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_second_homes_accounts_families_family",
                        column: x => x.family,
                        principalTable: "accounts_families",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_accounts_second_homes_accounts_members_person",
                        column: x => x.person,
                        principalTable: "accounts_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_erasure_requests_family",
                table: "accounts_erasure_requests",
                column: "family",
                unique: true,
                filter: "decision_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_grades_person",
                table: "accounts_grades",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_home_invitations_family",
                table: "accounts_home_invitations",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_home_invitations_hash",
                table: "accounts_home_invitations",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_home_invitations_person",
                table: "accounts_home_invitations",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_second_homes_family",
                table: "accounts_second_homes",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_second_homes_person",
                table: "accounts_second_homes",
                column: "person",
                unique: true,
                filter: "end_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_erasure_requests");

            migrationBuilder.DropTable(
                name: "accounts_grades");

            migrationBuilder.DropTable(
                name: "accounts_home_invitations");

            migrationBuilder.DropTable(
                name: "accounts_second_homes");

            migrationBuilder.DropColumn(
                name: "erased_at",
                table: "accounts_families");

            migrationBuilder.DropColumn(
                name: "erased_by",
                table: "accounts_families");
        }
    }
}
