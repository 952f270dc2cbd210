using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answers",
                table: "cart_order_lines",
                type: "TEXT",
                nullable: false,
                defaultValue: "{\"All\":[]}");

            migrationBuilder.AddColumn<DateOnly>(
                name: "answers_until",
                table: "cart_order_lines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answers",
                table: "cart_lines",
                type: "TEXT",
                nullable: false,
                defaultValue: "{\"All\":[]}");

            migrationBuilder.AddColumn<DateOnly>(
                name: "answers_until",
                table: "cart_lines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_order_lines_answers_until",
                table: "cart_order_lines",
                column: "answers_until");

            migrationBuilder.CreateIndex(
                name: "IX_cart_lines_answers_until",
                table: "cart_lines",
                column: "answers_until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_order_lines_answers_until",
                table: "cart_order_lines");

            migrationBuilder.DropIndex(
                name: "IX_cart_lines_answers_until",
                table: "cart_lines");

            migrationBuilder.DropColumn(
                name: "answers",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "answers_until",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "answers",
                table: "cart_lines");

            migrationBuilder.DropColumn(
                name: "answers_until",
                table: "cart_lines");
        }
    }
}
