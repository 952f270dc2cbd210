using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddTickets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "price_class",
                table: "catalogue_places",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ticketing",
                table: "catalogue_activities",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "price_class",
                table: "catalogue_places");

            migrationBuilder.DropColumn(
                name: "ticketing",
                table: "catalogue_activities");
        }
    }
}
