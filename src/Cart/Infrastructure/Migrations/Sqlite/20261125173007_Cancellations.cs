using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Cancellations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "cancellation_at",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "cancellation_back",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "cancellation_by",
                table: "cart_order_lines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancellation_cause",
                table: "cart_order_lines",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "cancellation_gst",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "cancellation_qst",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancellation_reason",
                table: "cart_order_lines",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "policy",
                table: "cart_order_lines",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "{\"Rules\":[]}");
            migrationBuilder.Sql(RefundTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER cart_refunds_within");
            migrationBuilder.Sql("DROP TRIGGER cart_order_lines_cancelled_once");
            migrationBuilder.DropColumn(
                name: "cancellation_at",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_back",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_by",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_cause",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_gst",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_qst",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_reason",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "policy",
                table: "cart_order_lines");
        }
    }
}
