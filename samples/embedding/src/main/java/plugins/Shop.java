// SPDX-License-Identifier: MIT
package plugins;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import spin.embed.Binding;
import spin.embed.Event;
import spin.embed.Offer;
import spin.embed.Spin;

/** A shop whose prices are computed by a plug-in that may ask for the stock, and nothing else; the shop has a word in some prices. */
public final class Shop {
  /** What the plug-in may ask: it imports this as an interface of Modula-3. */
  public interface Stock {
    long count(String article);
  }

  /** A price, as the shop makes it. */
  public interface Price {
    long of(String article, long base);
  }

  /** When the shop makes it. */
  public interface When {
    boolean is(String article, long base);
  }

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
        .offer(Offer.of(Stock.class, article -> stock.getOrDefault(article, 0L), "prices"))
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
      try (Binding sale = price.install(When.class, (article, base) -> base > 100, Price.class, (article, base) -> base - 5)) {
        out.accept("sale " + price.raise("rope", 200));
        out.accept("rope " + price.raise("rope", 10));
      }
      out.accept("rope " + price.raise("rope", 200));
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
