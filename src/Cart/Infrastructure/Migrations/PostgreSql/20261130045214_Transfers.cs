using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Transfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "carried_charge",
                schema: "cart",
                table: "payments",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "carried_from",
                schema: "cart",
                table: "payments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "carried",
                schema: "cart",
                table: "orders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "replaced",
                schema: "cart",
                table: "orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_one_in_place_of_a_line",
                schema: "cart",
                table: "orders",
                column: "replaced",
                unique: true,
                filter: "state = 'Paid' AND replaced IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_orders_one_in_place_of_a_line",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "carried_charge",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "carried_from",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "carried",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "replaced",
                schema: "cart",
                table: "orders");
        }
    }
}
