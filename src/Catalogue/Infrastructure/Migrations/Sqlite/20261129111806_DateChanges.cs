using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "catalogue_groups",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "catalogue_activities",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_groups_changed_at",
                table: "catalogue_groups",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_activities_changed_at",
                table: "catalogue_activities",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_catalogue_groups_changed_at",
                table: "catalogue_groups");

            migrationBuilder.DropIndex(
                name: "IX_catalogue_activities_changed_at",
                table: "catalogue_activities");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "catalogue_groups");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "catalogue_activities");
        }
    }
}
