package org.undersigned.rendering.charts;

import java.util.ArrayList;
import java.util.List;

/// A scale of persons from `from` to `to` on pixels from `left` to `right`, with round ticks.
record Axis(double from, double to, double left, double right) {
  /// From zero to a little above `most`.
  static Axis fromZero(double most, double left, double right) {
    return new Axis(0, Math.max(1, most) * 1.04, left, right);
  }

  double x(double value) {
    double at = left + (value - from) / (to - from) * (right - left);
    return Math.min(right, Math.max(left, at));
  }

  boolean beyond(double value) {
    return value > to;
  }

  List<Double> ticks() {
    double raw = (to - from) / 5;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step =
        raw / power < 1.5
            ? power
            : raw / power < 3.5 ? 2 * power : raw / power < 7.5 ? 5 * power : 10 * power;
    step = Math.max(1, step);
    List<Double> ticks = new ArrayList<>();
    for (double t = Math.ceil(from / step) * step; t <= to; t += step) ticks.add(t);
    return ticks;
  }

  void draw(Svg svg, double top, double bottom) {
    for (double tick : ticks()) {
      svg.line(x(tick), top, x(tick), bottom, Svg.PALE, 1);
      svg.soft(x(tick), bottom + 17, Svg.number(Math.round(tick)), Svg.Anchor.MIDDLE);
    }
    svg.line(left, bottom, right, bottom, Svg.SOFT, 1);
  }
}
