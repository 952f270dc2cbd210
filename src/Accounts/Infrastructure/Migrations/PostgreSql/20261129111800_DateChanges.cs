using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                schema: "accounts",
                table: "families",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_families_changed_at",
                schema: "accounts",
                table: "families",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_families_changed_at",
                schema: "accounts",
                table: "families");

            migrationBuilder.DropColumn(
                name: "changed_at",
                schema: "accounts",
                table: "families");
        }
    }
}
