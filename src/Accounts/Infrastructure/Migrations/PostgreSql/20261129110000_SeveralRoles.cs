using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SeveralRoles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "role",
                schema: "accounts",
                table: "accounts",
                newName: "roles");

            migrationBuilder.AlterColumn<string>(
                name: "roles",
                schema: "accounts",
                table: "accounts",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            // the office did what a clerk and a manager do; an account may hold both
            migrationBuilder.Sql("UPDATE accounts.accounts SET roles = 'Clerk Manager' WHERE roles = 'Office'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE accounts.accounts SET roles = 'Office' WHERE roles = 'Clerk Manager'");

            migrationBuilder.RenameColumn(
                name: "roles",
                schema: "accounts",
                table: "accounts",
                newName: "role");
            migrationBuilder.AlterColumn<string>(
                name: "role",
                schema: "accounts",
                table: "accounts",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100);
        }
    }
}
