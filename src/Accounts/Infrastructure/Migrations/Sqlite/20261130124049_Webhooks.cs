using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Webhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    events = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    new_secret = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    new_secret_at = table.Column<long>(type: "INTEGER", nullable: true),
                    made_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ending_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ending_at = table.Column<long>(type: "INTEGER", nullable: true),
                    rests_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_webhooks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_webhook_deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    webhook = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    aggregate = table.Column<Guid>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    delivered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    given_up_at = table.Column<long>(type: "INTEGER", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try = table.Column<long>(type: "INTEGER", nullable: false),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    last_answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    last_status = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_webhook_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_webhook_deliveries_accounts_webhooks_webhook",
                        column: x => x.webhook,
                        principalTable: "accounts_webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhook_deliveries_event_webhook",
                table: "accounts_webhook_deliveries",
                columns: new[] { "event", "webhook" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhook_deliveries_next_try",
                table: "accounts_webhook_deliveries",
                column: "next_try",
                filter: "delivered_at IS NULL AND given_up_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhook_deliveries_since",
                table: "accounts_webhook_deliveries",
                column: "since");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhook_deliveries_webhook_aggregate_id",
                table: "accounts_webhook_deliveries",
                columns: new[] { "webhook", "aggregate", "id" },
                filter: "delivered_at IS NULL AND given_up_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhook_deliveries_webhook_id",
                table: "accounts_webhook_deliveries",
                columns: new[] { "webhook", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhooks_client",
                table: "accounts_webhooks",
                column: "client");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_webhook_deliveries");

            migrationBuilder.DropTable(
                name: "accounts_webhooks");
        }
    }
}
