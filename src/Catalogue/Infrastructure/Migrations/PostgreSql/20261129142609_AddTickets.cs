using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddTickets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "price_class",
                schema: "catalogue",
                table: "places",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ticketing",
                schema: "catalogue",
                table: "activities",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "price_class",
                schema: "catalogue",
                table: "places");

            migrationBuilder.DropColumn(
                name: "ticketing",
                schema: "catalogue",
                table: "activities");
        }
    }
}
