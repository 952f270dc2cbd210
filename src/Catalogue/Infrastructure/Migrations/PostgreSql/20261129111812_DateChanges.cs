using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                schema: "catalogue",
                table: "groups",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                schema: "catalogue",
                table: "activities",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_groups_changed_at",
                schema: "catalogue",
                table: "groups",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "IX_activities_changed_at",
                schema: "catalogue",
                table: "activities",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_groups_changed_at",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropIndex(
                name: "IX_activities_changed_at",
                schema: "catalogue",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "changed_at",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "changed_at",
                schema: "catalogue",
                table: "activities");
        }
    }
}
