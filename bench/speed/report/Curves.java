// SPDX-License-Identifier: MIT
import java.util.List;

/**
 * Draws warm-up curves: a small chart a workload, seconds since the process's start to the right, speed upwards.
 *
 * <p>Speed is in parts of Java's peak; Modula-3 is the thick line, Java the thin one, JavaScript the dashed one where there is a twin, each of its first process.
 */
final class Curves {
  private static final int WIDTH = 280;
  private static final int HEIGHT = 150;
  private static final int COLUMNS = 4;
  private static final int PLOT_WIDTH = 230;
  private static final int PLOT_HEIGHT = 95;
  private static final double TOP = 1.5;

  private Curves() {}

  static String svg(List<Workload> workloads) {
    int rows = (workloads.size() + COLUMNS - 1) / COLUMNS;
    StringBuilder svg = new StringBuilder(String.format("""
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="11">
        <rect width="100%%" height="100%%" fill="white"/>
        <text x="20" y="18">speed in parts of Java's peak, over seconds since the process's start: Modula-3 thick, Java thin, GraalJS dashed</text>
        """, WIDTH * COLUMNS, HEIGHT * rows + 30));
    for (int i = 0; i < workloads.size(); i++) {
      chart(svg, workloads.get(i), i % COLUMNS * WIDTH + 30, i / COLUMNS * HEIGHT + 30);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void chart(StringBuilder svg, Workload w, int x, int y) {
    Run modula = w.modula().getFirst();
    Run java = w.java().getFirst();
    double seconds = Math.max(modula.ends()[modula.ends().length - 1], java.ends()[java.ends().length - 1]) / 1e6;
    svg.append(String.format("<g transform=\"translate(%d,%d)\"><text x=\"4\" y=\"12\" font-weight=\"bold\">%s</text>%n", x, y + 5, w.name()));
    svg.append(String.format("<rect width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#999\"/>%n", PLOT_WIDTH, PLOT_HEIGHT));
    for (double level : new double[] {0.5, 1.0}) {
      double at = PLOT_HEIGHT * (1 - level / TOP);
      svg.append(String.format("<line x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/><text x=\"-22\" y=\"%.1f\">%.1f</text>%n",
          PLOT_WIDTH, at, at, at + 4, level));
    }
    svg.append(String.format("<text y=\"%d\">0</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.0f s</text>%n", PLOT_HEIGHT + 14,
        PLOT_WIDTH, PLOT_HEIGHT + 14, seconds));
    double unit = Workload.median(w.java(), Run::peak);
    line(svg, java, unit, seconds, "stroke=\"#d95f02\"");
    for (Run script : w.script().stream().limit(1).toList()) {
      line(svg, script, unit, seconds, "stroke=\"#2a8a4a\" stroke-dasharray=\"3 2\"");
    }
    line(svg, modula, unit, seconds, "stroke=\"#1b5e9e\" stroke-width=\"2\"");
    svg.append("</g>\n");
  }

  /** The median speed in each step of two points' width. */
  private static void line(StringBuilder svg, Run run, double unit, double seconds, String style) {
    svg.append(String.format("<polyline fill=\"none\" %s points=\"", style));
    double step = seconds * 1e6 / PLOT_WIDTH * 2;
    for (int i = 0; i < run.times().length && run.ends()[i] <= seconds * 1e6; ) {
      int from = i;
      double until = run.ends()[from] + step;
      while (i < run.times().length && run.ends()[i] <= until) {
        i++;
      }
      i = Math.max(i, from + 1);
      double time = Run.median(java.util.Arrays.stream(run.times(), from, i).asDoubleStream().toArray());
      svg.append(String.format("%.1f,%.1f ", run.ends()[from] / 1e6 / seconds * PLOT_WIDTH,
          PLOT_HEIGHT * (1 - Math.min(TOP, unit / Math.max(1, time)) / TOP)));
    }
    svg.append("\"/>\n");
  }
}
