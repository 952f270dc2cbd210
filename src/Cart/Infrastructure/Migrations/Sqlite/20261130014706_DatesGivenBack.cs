using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DatesGivenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_documents_line",
                table: "cart_documents");

            migrationBuilder.AddColumn<string>(
                name: "dates",
                table: "cart_order_lines",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "dates_back",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "dates_gst",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "dates_qst",
                table: "cart_order_lines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "date",
                table: "cart_documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_documents_date",
                table: "cart_documents",
                column: "date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_credit_a_line",
                table: "cart_documents",
                column: "line",
                unique: true,
                filter: "date IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_documents_date",
                table: "cart_documents");

            migrationBuilder.DropIndex(
                name: "ix_documents_one_credit_a_line",
                table: "cart_documents");

            migrationBuilder.DropColumn(
                name: "dates",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "dates_back",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "dates_gst",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "dates_qst",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "date",
                table: "cart_documents");

            migrationBuilder.CreateIndex(
                name: "IX_cart_documents_line",
                table: "cart_documents",
                column: "line",
                unique: true);
        }
    }
}
