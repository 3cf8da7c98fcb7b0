// SPDX-License-Identifier: MIT
package spin.embed;

import m3.event.Handler;

/** A handler of an event, installed by the host (SOSP'95 3.2). */
public final class Binding implements AutoCloseable {
  private final Spin spin;
  private final Handler handler;

  Binding(Spin spin, Handler handler) {
    this.spin = spin;
    this.handler = handler;
  }

  /** Has raises from now on consider it; nothing happens when they do. */
  public void install() {
    spin.inside(context -> {
      handler.event().install(handler);
      return null;
    });
  }

  public boolean isInstalled() {
    return spin.inside(context -> handler.event().isInstalled(handler));
  }

  /** Has raises from now on leave it out; those under way do not. Nothing happens when they do. */
  @Override
  public void close() {
    spin.inside(context -> {
      handler.event().uninstall(handler);
      return null;
    });
  }
}
