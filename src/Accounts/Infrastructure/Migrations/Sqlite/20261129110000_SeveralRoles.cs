using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SeveralRoles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "role",
                table: "accounts_accounts",
                newName: "roles");

            // the office did what a clerk and a manager do; an account may hold both
            migrationBuilder.Sql("UPDATE accounts_accounts SET roles = 'Clerk Manager' WHERE roles = 'Office'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE accounts_accounts SET roles = 'Office' WHERE roles = 'Clerk Manager'");

            migrationBuilder.RenameColumn(
                name: "roles",
                table: "accounts_accounts",
                newName: "role");
        }
    }
}
