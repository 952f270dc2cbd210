using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GiftCards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "code_end",
                table: "cart_purses",
                type: "TEXT",
                maxLength: 4,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "code_hash",
                table: "cart_purses",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "gift_card",
                table: "cart_carts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_purses_code",
                table: "cart_purses",
                column: "code_hash",
                unique: true,
                filter: "kind = 'GiftCard'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_purses_code",
                table: "cart_purses");

            migrationBuilder.DropColumn(
                name: "code_end",
                table: "cart_purses");

            migrationBuilder.DropColumn(
                name: "code_hash",
                table: "cart_purses");

            migrationBuilder.DropColumn(
                name: "gift_card",
                table: "cart_carts");
        }
    }
}
