using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class MembersSafety : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawal_at",
                schema: "accounts",
                table: "members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "withdrawal_by",
                schema: "accounts",
                table: "members",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "safety_cards",
                schema: "accounts",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: false),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_cards", x => x.person);
                    table.ForeignKey(
                        name: "FK_safety_cards_members_person",
                        column: x => x.person,
                        principalSchema: "accounts",
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "safety_cards",
                schema: "accounts");

            migrationBuilder.DropColumn(
                name: "withdrawal_at",
                schema: "accounts",
                table: "members");

            migrationBuilder.DropColumn(
                name: "withdrawal_by",
                schema: "accounts",
                table: "members");
        }
    }
}
