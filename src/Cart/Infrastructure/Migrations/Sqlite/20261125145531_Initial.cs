using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cart_carts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_carts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cart_order_counter",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_order_counter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cart_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    payer_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    placed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    held_until = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_at = table.Column<long>(type: "INTEGER", nullable: true),
                    expired_at = table.Column<long>(type: "INTEGER", nullable: true),
                    cancelled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stuck_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stuck_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    @base = table.Column<long>(name: "base", type: "INTEGER", nullable: false),
                    gst = table.Column<long>(type: "INTEGER", nullable: false),
                    qst = table.Column<long>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_orders", x => x.id);
                    table.CheckConstraint("ck_orders_total", "total = base + gst + qst");
                });

            migrationBuilder.CreateTable(
                name: "cart_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_price = table.Column<long>(type: "INTEGER", nullable: false),
                    order = table.Column<Guid>(type: "TEXT", nullable: true),
                    cart_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_lines", x => x.id);
                    table.ForeignKey(
                        name: "FK_cart_lines_cart_carts_cart_id",
                        column: x => x.cart_id,
                        principalTable: "cart_carts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cart_attempts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    session = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_processing = table.Column<bool>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    next_ask = table.Column<long>(type: "INTEGER", nullable: true),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_attempts", x => x.id);
                    table.ForeignKey(
                        name: "FK_cart_attempts_cart_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "cart_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cart_order_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    last_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    age = table.Column<int>(type: "INTEGER", nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: false),
                    activity_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    group_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    schedule = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    programme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tariff = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tax_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: false),
                    gst = table.Column<long>(type: "INTEGER", nullable: false),
                    qst = table.Column<long>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    search = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    lost_at = table.Column<long>(type: "INTEGER", nullable: true),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_order_lines", x => x.id);
                    table.CheckConstraint("ck_order_lines_total", "total = price + gst + qst");
                    table.ForeignKey(
                        name: "FK_cart_order_lines_cart_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "cart_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cart_payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    charge = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    attempt = table.Column<Guid>(type: "TEXT", nullable: true),
                    last_digits = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_payments", x => x.id);
                    table.CheckConstraint("ck_payments_amount", "amount >= 0");
                    table.ForeignKey(
                        name: "FK_cart_payments_cart_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "cart_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cart_refunds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payment = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    charge = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_refunds", x => x.id);
                    table.CheckConstraint("ck_refunds_amount", "amount > 0");
                    table.ForeignKey(
                        name: "FK_cart_refunds_cart_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "cart_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "cart_order_counter",
                columns: new[] { "id", "last" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_cart_attempts_key",
                table: "cart_attempts",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_attempts_next_ask",
                table: "cart_attempts",
                column: "next_ask");

            migrationBuilder.CreateIndex(
                name: "IX_cart_attempts_order_id_number",
                table: "cart_attempts",
                columns: new[] { "order_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_attempts_session",
                table: "cart_attempts",
                column: "session",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_carts_family",
                table: "cart_carts",
                column: "family",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_lines_cart_id_group_person",
                table: "cart_lines",
                columns: new[] { "cart_id", "group", "person" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_lines_order",
                table: "cart_lines",
                column: "order");

            migrationBuilder.CreateIndex(
                name: "IX_cart_order_lines_group",
                table: "cart_order_lines",
                column: "group");

            migrationBuilder.CreateIndex(
                name: "IX_cart_order_lines_order_id_number",
                table: "cart_order_lines",
                columns: new[] { "order_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_order_lines_person",
                table: "cart_order_lines",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_family_placed_at",
                table: "cart_orders",
                columns: new[] { "family", "placed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_number",
                table: "cart_orders",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_state_held_until",
                table: "cart_orders",
                columns: new[] { "state", "held_until" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_one_open_a_family",
                table: "cart_orders",
                column: "family",
                unique: true,
                filter: "state = 'Paying'");

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_charge",
                table: "cart_payments",
                column: "charge",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_cart_refunds_key",
                table: "cart_refunds",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_refunds_order_id",
                table: "cart_refunds",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_cart_refunds_state",
                table: "cart_refunds",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_attempts");

            migrationBuilder.DropTable(
                name: "cart_lines");

            migrationBuilder.DropTable(
                name: "cart_order_counter");

            migrationBuilder.DropTable(
                name: "cart_order_lines");

            migrationBuilder.DropTable(
                name: "cart_payments");

            migrationBuilder.DropTable(
                name: "cart_refunds");

            migrationBuilder.DropTable(
                name: "cart_carts");

            migrationBuilder.DropTable(
                name: "cart_orders");
        }
    }
}
