using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class KeyWaitingOffers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "offer_hash",
                schema: "cart",
                table: "waiting",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_waiting_offer_hash",
                schema: "cart",
                table: "waiting",
                column: "offer_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_waiting_offer_hash",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropColumn(
                name: "offer_hash",
                schema: "cart",
                table: "waiting");
        }
    }
}
