// SPDX-License-Identifier: MIT
package plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shop sells, its plug-in cannot hang it, and the spy is not let in. */
class ShopTest {
  @Test
  void sells() {
    List<String> lines = new ArrayList<>();
    Shop.run(lines::add);
    assertEquals(List.of(
        "log: error[M3-0510]: domain `spy` imports interface `Stock`, which it was not given",
        "anvil 20",
        "rope 10",
        "sale 195",
        "rope 10",
        "rope 200",
        "domain `prices` is over its quota of processor time: 50000100 of 50000000 ns"), lines);
  }
}
