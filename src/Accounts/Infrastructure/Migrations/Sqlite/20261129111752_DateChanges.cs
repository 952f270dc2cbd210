using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "accounts_families",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_families_changed_at",
                table: "accounts_families",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_accounts_families_changed_at",
                table: "accounts_families");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "accounts_families");
        }
    }
}
