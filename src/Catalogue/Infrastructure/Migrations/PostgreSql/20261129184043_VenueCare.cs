using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class VenueCare : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "map_link",
                schema: "catalogue",
                table: "venues",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "retirement_at",
                schema: "catalogue",
                table: "venues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "retirement_by",
                schema: "catalogue",
                table: "venues",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "map_link",
                schema: "catalogue",
                table: "venues");

            migrationBuilder.DropColumn(
                name: "retirement_at",
                schema: "catalogue",
                table: "venues");

            migrationBuilder.DropColumn(
                name: "retirement_by",
                schema: "catalogue",
                table: "venues");
        }
    }
}
