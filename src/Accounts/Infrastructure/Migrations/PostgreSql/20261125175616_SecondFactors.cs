using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SecondFactors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_verified",
                schema: "accounts",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                schema: "accounts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "second_factors",
                schema: "accounts",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_step = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_factors", x => x.account);
                });

            migrationBuilder.CreateIndex(
                name: "IX_recovery_codes_account",
                schema: "accounts",
                table: "recovery_codes",
                column: "account");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recovery_codes",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "second_factors",
                schema: "accounts");

            migrationBuilder.DropColumn(
                name: "is_verified",
                schema: "accounts",
                table: "sessions");
        }
    }
}
