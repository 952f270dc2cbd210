using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TieWaitingEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "passed_at",
                table: "cart_waiting",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "passed_why",
                table: "cart_waiting",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "tie",
                table: "cart_waiting",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_tie",
                table: "cart_waiting",
                column: "tie");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_waiting_tie",
                table: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "passed_at",
                table: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "passed_why",
                table: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "tie",
                table: "cart_waiting");
        }
    }
}
