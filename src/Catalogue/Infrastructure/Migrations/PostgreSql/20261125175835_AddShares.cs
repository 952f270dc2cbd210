using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "shares",
                schema: "catalogue",
                table: "programmes",
                type: "text",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<bool>(
                name: "as_former",
                schema: "catalogue",
                table: "places",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "class",
                schema: "catalogue",
                table: "places",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Resident");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "shares",
                schema: "catalogue",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "as_former",
                schema: "catalogue",
                table: "places");

            migrationBuilder.DropColumn(
                name: "class",
                schema: "catalogue",
                table: "places");
        }
    }
}
