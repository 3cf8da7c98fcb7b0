// SPDX-License-Identifier: MIT
package plugins;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import spin.embed.Event;
import spin.embed.Offer;
import spin.embed.Spin;

/** A shop whose prices are computed by a plug-in that may ask for the stock, and nothing else. */
public final class Shop {
  private static final String STOCK = """
      INTERFACE Stock;
      PROCEDURE Count (article: TEXT): INTEGER;
      END Stock.
      """;

  private static final Map<String, String> PRICES = Map.of(
      "Prices.i3", """
          INTERFACE Prices;
          PROCEDURE Of (article: TEXT; base: INTEGER): INTEGER;
          PROCEDURE Hang ();
          END Prices.
          """,
      "Prices.m3", """
          MODULE Prices;
          IMPORT Stock;
          PROCEDURE Of (article: TEXT; base: INTEGER): INTEGER =
            BEGIN
              IF Stock.Count(article) < 10 THEN RETURN base * 2 ELSE RETURN base END;
            END Of;
          PROCEDURE Hang () = BEGIN LOOP END END Hang;
          BEGIN
          END Prices.
          """);

  private static final Map<String, String> SPY = Map.of("Spy.m3", """
      MODULE Spy EXPORTS Main;
      IMPORT Stock;
      BEGIN
        EVAL Stock.Count("anvil");
      END Spy.
      """);

  private Shop() {}

  /** Runs the shop; each line of what happens goes to {@code out}. */
  public static void run(Consumer<String> out) {
    Map<String, Long> stock = Map.of("anvil", 3L, "rope", 100L);
    try (Spin spin = Spin.builder()
        .offer(new Offer(STOCK, Map.of("Count", a -> stock.getOrDefault((String) a[0], 0L)), Set.of("prices")))
        .compile("prices", PRICES)
        .compile("spy", SPY)
        .quota(Spin.Resource.PROCESSOR, 50_000_000)
        .seed(1)
        .log(line -> out.accept("log: " + line.lines().findFirst().orElse("")))
        .console(OutputStream.nullOutputStream())
        .boot()) {
      Event price = spin.event("Prices.Of");
      out.accept("anvil " + price.raise("anvil", 10));
      out.accept("rope " + price.raise("rope", 10));
      try {
        spin.event("Prices.Hang").raise();
      } catch (RuntimeException overQuota) {
        out.accept(overQuota.getMessage());
      }
    }
  }

  /** Prints what happens. */
  public static void main(String[] arguments) {
    run(System.out::println);
  }
}
