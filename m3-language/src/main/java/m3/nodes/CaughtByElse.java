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
    int end;
    try {
      end = body.execute(frame);
    } catch (Early early) {
      throw unnamed();
    }
    if (end != NEXT) {
      throw unnamed();
    }
    return end;
  }

  private M3Exception unnamed() {
    return new M3Exception(null, null, this);
  }
}
