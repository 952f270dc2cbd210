using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DatesGivenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_documents_line",
                schema: "cart",
                table: "documents");

            migrationBuilder.AddColumn<string>(
                name: "dates",
                schema: "cart",
                table: "order_lines",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "dates_back",
                schema: "cart",
                table: "order_lines",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "dates_gst",
                schema: "cart",
                table: "order_lines",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "dates_qst",
                schema: "cart",
                table: "order_lines",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "date",
                schema: "cart",
                table: "documents",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_date",
                schema: "cart",
                table: "documents",
                column: "date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_credit_a_line",
                schema: "cart",
                table: "documents",
                column: "line",
                unique: true,
                filter: "date IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_documents_date",
                schema: "cart",
                table: "documents");

            migrationBuilder.DropIndex(
                name: "ix_documents_one_credit_a_line",
                schema: "cart",
                table: "documents");

            migrationBuilder.DropColumn(
                name: "dates",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "dates_back",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "dates_gst",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "dates_qst",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "date",
                schema: "cart",
                table: "documents");

            migrationBuilder.CreateIndex(
                name: "IX_documents_line",
                schema: "cart",
                table: "documents",
                column: "line",
                unique: true);
        }
    }
}
