// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import m3.runtime.M3Exception;

/**
 * What stands between TRY and an EXCEPT that has an ELSE: the exceptions that RETURN and EXIT raise there are among those that
 * ELSE catches (definition 2.3, 2.3.7).
 */
public final class CaughtByElse extends StatementNode {
  @Child private StatementNode body;

  public CaughtByElse(StatementNode body) {
    this.body = body;
  }

  @Override
  public int execute(VirtualFrame frame) {
    try {
      if (body.execute(frame) == NEXT) {
        return NEXT;
      }
    } catch (Early early) {
      // Raised below, like what a status tells.
    }
    // No handler names this exception.
    throw new M3Exception(null, null, this);
  }
}
