using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepFormsAndPasskeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "known_failures",
                table: "accounts_accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "known_locked_until",
                table: "accounts_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_factor_resets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_factor_resets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_kept_forms",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "TEXT", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_kept_forms", x => x.account);
                });

            migrationBuilder.CreateTable(
                name: "accounts_passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    credential = table.Column<string>(type: "TEXT", maxLength: 1364, nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    counter = table.Column<long>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_passkeys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_spent_challenges",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_spent_challenges", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_factor_resets_account",
                table: "accounts_factor_resets",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_kept_forms_until",
                table: "accounts_kept_forms",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_passkeys_account",
                table: "accounts_passkeys",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_passkeys_credential",
                table: "accounts_passkeys",
                column: "credential",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_spent_challenges_until",
                table: "accounts_spent_challenges",
                column: "until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_factor_resets");

            migrationBuilder.DropTable(
                name: "accounts_kept_forms");

            migrationBuilder.DropTable(
                name: "accounts_passkeys");

            migrationBuilder.DropTable(
                name: "accounts_spent_challenges");

            migrationBuilder.DropColumn(
                name: "known_failures",
                table: "accounts_accounts");

            migrationBuilder.DropColumn(
                name: "known_locked_until",
                table: "accounts_accounts");
        }
    }
}
