using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answers",
                schema: "cart",
                table: "order_lines",
                type: "text",
                nullable: false,
                defaultValue: "{\"All\":[]}");

            migrationBuilder.AddColumn<DateOnly>(
                name: "answers_until",
                schema: "cart",
                table: "order_lines",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answers",
                schema: "cart",
                table: "lines",
                type: "text",
                nullable: false,
                defaultValue: "{\"All\":[]}");

            migrationBuilder.AddColumn<DateOnly>(
                name: "answers_until",
                schema: "cart",
                table: "lines",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_order_lines_answers_until",
                schema: "cart",
                table: "order_lines",
                column: "answers_until");

            migrationBuilder.CreateIndex(
                name: "IX_lines_answers_until",
                schema: "cart",
                table: "lines",
                column: "answers_until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_order_lines_answers_until",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropIndex(
                name: "IX_lines_answers_until",
                schema: "cart",
                table: "lines");

            migrationBuilder.DropColumn(
                name: "answers",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "answers_until",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "answers",
                schema: "cart",
                table: "lines");

            migrationBuilder.DropColumn(
                name: "answers_until",
                schema: "cart",
                table: "lines");
        }
    }
}
