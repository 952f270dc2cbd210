using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Cancellations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "cancellation_at",
                schema: "cart",
                table: "order_lines",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "cancellation_back",
                schema: "cart",
                table: "order_lines",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "cancellation_by",
                schema: "cart",
                table: "order_lines",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancellation_cause",
                schema: "cart",
                table: "order_lines",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "cancellation_gst",
                schema: "cart",
                table: "order_lines",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "cancellation_qst",
                schema: "cart",
                table: "order_lines",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancellation_reason",
                schema: "cart",
                table: "order_lines",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "policy",
                schema: "cart",
                table: "order_lines",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "{\"Rules\":[]}");
            migrationBuilder.Sql(RefundTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION cart.refund_within() CASCADE");
            migrationBuilder.Sql("DROP FUNCTION cart.line_cancelled_once() CASCADE");
            migrationBuilder.DropColumn(
                name: "cancellation_at",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_back",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_by",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_cause",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_gst",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_qst",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "cancellation_reason",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "policy",
                schema: "cart",
                table: "order_lines");
        }
    }
}
