// SPDX-License-Identifier: MIT
package m3.host;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Reference;
import m3.runtime.Text;

/** Interfaces Time, Tick and Date: the clock of the program's strands, and the host's time zone. */
final class TimeProcedures {
  private TimeProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("Time.Now", (context, a) -> context.strands().clock().seconds());
    all.put("Tick.Now", (context, a) -> context.strands().clock().now());
    all.put("Date.Behind", (context, a) -> behind(context, (Double) a[0], (Reference) a[1]));
  }

  private static long behind(M3Context context, double time, Reference zone) {
    ZoneId here = context.env().getTimeZone();
    ZonedDateTime there = Instant.ofEpochSecond((long) Math.floor(time)).atZone(here);
    boolean summer = here.getRules().isDaylightSavings(there.toInstant());
    String name = here.equals(ZoneId.of("Z")) ? here.getDisplayName(TextStyle.SHORT, Locale.ROOT)
        : TimeZone.getTimeZone(here).getDisplayName(summer, TimeZone.SHORT, Locale.ROOT);
    zone.setObject(new Text(name));
    return -there.getOffset().getTotalSeconds();
  }
}
