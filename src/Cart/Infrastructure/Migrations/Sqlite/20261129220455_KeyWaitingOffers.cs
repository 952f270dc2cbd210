using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeyWaitingOffers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "offer_hash",
                table: "cart_waiting",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_offer_hash",
                table: "cart_waiting",
                column: "offer_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_waiting_offer_hash",
                table: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "offer_hash",
                table: "cart_waiting");
        }
    }
}
