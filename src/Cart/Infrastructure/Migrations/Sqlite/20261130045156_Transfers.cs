using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Transfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "carried_charge",
                table: "cart_payments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "carried_from",
                table: "cart_payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "carried",
                table: "cart_orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "replaced",
                table: "cart_orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_one_in_place_of_a_line",
                table: "cart_orders",
                column: "replaced",
                unique: true,
                filter: "state = 'Paid' AND replaced IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_orders_one_in_place_of_a_line",
                table: "cart_orders");

            migrationBuilder.DropColumn(
                name: "carried_charge",
                table: "cart_payments");

            migrationBuilder.DropColumn(
                name: "carried_from",
                table: "cart_payments");

            migrationBuilder.DropColumn(
                name: "carried",
                table: "cart_orders");

            migrationBuilder.DropColumn(
                name: "replaced",
                table: "cart_orders");
        }
    }
}
