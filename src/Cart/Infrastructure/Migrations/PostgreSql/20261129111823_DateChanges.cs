using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                schema: "cart",
                table: "orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_changed_at",
                schema: "cart",
                table: "orders",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_orders_changed_at",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "changed_at",
                schema: "cart",
                table: "orders");
        }
    }
}
