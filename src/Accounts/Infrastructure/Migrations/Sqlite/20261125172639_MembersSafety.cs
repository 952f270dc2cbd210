using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MembersSafety : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "withdrawal_at",
                table: "accounts_members",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "withdrawal_by",
                table: "accounts_members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_safety_cards",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "TEXT", nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_safety_cards", x => x.person);
                    table.ForeignKey(
                        name: "FK_accounts_safety_cards_accounts_members_person",
                        column: x => x.person,
                        principalTable: "accounts_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_safety_cards");

            migrationBuilder.DropColumn(
                name: "withdrawal_at",
                table: "accounts_members");

            migrationBuilder.DropColumn(
                name: "withdrawal_by",
                table: "accounts_members");
        }
    }
}
