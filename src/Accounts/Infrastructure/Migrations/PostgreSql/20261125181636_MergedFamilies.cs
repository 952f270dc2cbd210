using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class MergedFamilies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "merged_at",
                schema: "accounts",
                table: "families",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_by",
                schema: "accounts",
                table: "families",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into",
                schema: "accounts",
                table: "families",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "merged_at",
                schema: "accounts",
                table: "families");

            migrationBuilder.DropColumn(
                name: "merged_by",
                schema: "accounts",
                table: "families");

            migrationBuilder.DropColumn(
                name: "merged_into",
                schema: "accounts",
                table: "families");
        }
    }
}
