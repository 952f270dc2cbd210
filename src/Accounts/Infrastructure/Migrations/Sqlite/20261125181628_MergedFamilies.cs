using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MergedFamilies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "merged_at",
                table: "accounts_families",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_by",
                table: "accounts_families",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into",
                table: "accounts_families",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "merged_at",
                table: "accounts_families");

            migrationBuilder.DropColumn(
                name: "merged_by",
                table: "accounts_families");

            migrationBuilder.DropColumn(
                name: "merged_into",
                table: "accounts_families");
        }
    }
}
