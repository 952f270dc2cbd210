using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EmailsAndAdults : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "about",
                table: "accounts_mailed_keys",
                type: "TEXT",
                maxLength: 254,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "about_key",
                table: "accounts_mailed_keys",
                type: "TEXT",
                maxLength: 254,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "accounts_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_invitations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_mailed_keys_about_key",
                table: "accounts_mailed_keys",
                column: "about_key");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_invitations_family",
                table: "accounts_invitations",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_invitations_hash",
                table: "accounts_invitations",
                column: "hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_invitations");

            migrationBuilder.DropIndex(
                name: "IX_accounts_mailed_keys_about_key",
                table: "accounts_mailed_keys");

            migrationBuilder.DropColumn(
                name: "about",
                table: "accounts_mailed_keys");

            migrationBuilder.DropColumn(
                name: "about_key",
                table: "accounts_mailed_keys");
        }
    }
}
