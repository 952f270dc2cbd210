using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ParkedWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "discarded_at",
                schema: "house",
                table: "deliveries",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "parked_deliveries",
                schema: "house",
                table: "deliveries",
                column: "parked_at",
                filter: "done_at IS NULL AND parked_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "parked_deliveries",
                schema: "house",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "discarded_at",
                schema: "house",
                table: "deliveries");
        }
    }
}
