using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class GiftCards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "code_end",
                schema: "cart",
                table: "purses",
                type: "character varying(4)",
                maxLength: 4,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "code_hash",
                schema: "cart",
                table: "purses",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "gift_card",
                schema: "cart",
                table: "carts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_purses_code",
                schema: "cart",
                table: "purses",
                column: "code_hash",
                unique: true,
                filter: "kind = 'GiftCard'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_purses_code",
                schema: "cart",
                table: "purses");

            migrationBuilder.DropColumn(
                name: "code_end",
                schema: "cart",
                table: "purses");

            migrationBuilder.DropColumn(
                name: "code_hash",
                schema: "cart",
                table: "purses");

            migrationBuilder.DropColumn(
                name: "gift_card",
                schema: "cart",
                table: "carts");
        }
    }
}
