// SPDX-License-Identifier: MIT
package spin.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The host handles events of extensions, guards them, and offers objects as interfaces. */
class HostHandlerTest {
  private static final Map<String, String> PRICES = Map.of(
      "Prices.i3", """
          INTERFACE Prices;
          PROCEDURE Of (article: TEXT; base: INTEGER): INTEGER;
          PROCEDURE Twice (base: INTEGER): INTEGER;
          PROCEDURE Told (open: BOOLEAN; rate: LONGREAL);
          PROCEDURE Change (VAR n: INTEGER);
          END Prices.
          """,
      "Prices.m3", """
          MODULE Prices; IMPORT Clerk, SpinException;
          PROCEDURE Of (article: TEXT; base: INTEGER): INTEGER = BEGIN RETURN base + Clerk.Count(article) END Of;
          PROCEDURE Twice (base: INTEGER): INTEGER =
            BEGIN
              TRY RETURN Of("rope", base) + Of("anvil", base) EXCEPT SpinException.Exception => RETURN -1 END;
            END Twice;
          PROCEDURE Told (<*UNUSED*> open: BOOLEAN; <*UNUSED*> rate: LONGREAL) = BEGIN END Told;
          PROCEDURE Change (VAR n: INTEGER) = BEGIN INC(n) END Change;
          BEGIN END Prices.
          """);

  /** What is offered to extensions. */
  public interface Clerk {
    int count(String article);

    void note(boolean open, double rate);
  }

  /** A price. */
  public interface Price {
    long of(String article, long base);
  }

  /** Whether a price is to be made. */
  public interface Wanted {
    boolean is(String article, int base);
  }

  /** What is no price. */
  public interface Other {
    long of(long base, String article);
  }

  private final List<String> log = new ArrayList<>();
  private Spin spin;
  private Event price;

  @BeforeEach
  void boot() {
    Clerk clerk = new Clerk() {
      @Override
      public int count(String article) {
        return article.length();
      }

      @Override
      public void note(boolean open, double rate) {
        log.add(open + " " + rate);
      }
    };
    spin = Spin.builder().offer(Offer.of(Clerk.class, clerk, "prices")).compile("prices", PRICES).log(log::add).boot();
    price = spin.event("Prices.Of");
  }

  @AfterEach
  void close() {
    spin.close();
    assertEquals(List.of(), log);
  }

  private long of(String article, int base) {
    return price.raise(article, base).asLong();
  }

  @Test
  void aTypedHandlerAnswersUntilItIsClosed() {
    assertEquals(14, of("rope", 10));
    try (Binding binding = price.install(Price.class, (article, base) -> base + 1)) {
      assertEquals(11, of("rope", 10));
      assertTrue(binding.isInstalled());
    }
    assertEquals(14, of("rope", 10));
  }

  @Test
  void guardsSelectAndOptionsOrder() {
    price.install(Wanted.class, (article, base) -> article.equals("rope"), Price.class, (article, base) -> 1);
    price.install(a -> a[1].equals(10L), a -> 2L, Event.Option.FIRST);
    assertEquals(1, of("rope", 10));
    assertEquals(15, of("anvil", 10));
    price.install(a -> a[1].equals(7L), a -> 3L, Event.Option.FIRST, Event.Option.CANCEL);
    assertEquals(3, of("rope", 7));
  }

  @Test
  void extensionsMeetTheHostsHandlers() {
    price.install(Price.class, (article, base) -> base);
    assertEquals(20, spin.event("Prices.Twice").raise(10).asLong());
    price.original().close();
    assertEquals(20, spin.event("Prices.Twice").raise(10).asLong());
    price.original().install();
  }

  @Test
  void aHandlerMayRaise() {
    Event twice = spin.event("Prices.Twice");
    twice.install(a -> of("rope", 1) + of("rope", 2));
    assertEquals(11, twice.raise(0).asLong());
  }

  @Test
  void whatAHandlerThrowsIsAFaultOfTheRaiser() {
    price.install(a -> {
      throw new IllegalStateException("sold out");
    });
    assertEquals(-1, spin.event("Prices.Twice").raise(10).asLong());
    PolyglotException failed = assertThrows(PolyglotException.class, () -> of("rope", 1));
    assertTrue(failed.getMessage().contains("sold out"), failed.getMessage());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    String wrong = assertThrows(IllegalArgumentException.class, () -> price.install(Other.class, (base, article) -> 0)).getMessage();
    assertTrue(wrong.contains("does not fit `Prices.Of(article: TEXT; base: INTEGER): INTEGER`"), wrong);
    assertThrows(IllegalArgumentException.class, () -> price.install(Clerk.class, null));
    assertThrows(IllegalArgumentException.class, () -> spin.event("Prices.Change").install(a -> null));
    price.install(a -> "no number");
    assertThrows(PolyglotException.class, () -> of("rope", 1));
  }

  @Test
  void otherTypesGoThrough() {
    List<String> told = new ArrayList<>();
    spin.event("Prices.Told").install(a -> told.add(a[0] + " " + a[1]));
    spin.event("Prices.Told").raise(true, 0.5);
    assertEquals(List.of("true 0.5"), told);
  }

  @Test
  void aHotEventKeepsItsHandlers() {
    long[] sum = new long[1];
    price.install(Wanted.class, (article, base) -> base % 2 == 0, Price.class, (article, base) -> sum[0] += base);
    for (int i = 0; i < 20_000; i++) {
      price.raise("rope", i);
    }
    assertEquals(9_999L * 10_000, sum[0]);
  }
}
