using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "shares",
                table: "catalogue_programmes",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<bool>(
                name: "as_former",
                table: "catalogue_places",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "class",
                table: "catalogue_places",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Resident");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "shares",
                table: "catalogue_programmes");

            migrationBuilder.DropColumn(
                name: "as_former",
                table: "catalogue_places");

            migrationBuilder.DropColumn(
                name: "class",
                table: "catalogue_places");
        }
    }
}
