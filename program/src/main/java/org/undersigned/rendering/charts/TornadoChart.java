package org.undersigned.rendering.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.model.EstimateWorkings.Sensitivity;
import org.undersigned.model.Message;

/// What would change the answer, in people, the largest change at the top.
public final class TornadoChart {
  private static final int WIDTH = 860;
  private static final int LEFT = 400;
  private static final int ROW = 34;
  private static final int TOP = 12;

  /// Letters that fit beside the bars.
  private static final int LINE = 52;

  private TornadoChart() {}

  /// @param words for what is changed
  public static Chart of(List<Sensitivity> sensitivities, Function<Message, String> words) {
    String title = "What would change this, in people";
    long most = 1;
    for (Sensitivity s : sensitivities) most = Math.max(most, Math.abs(s.to() - s.from()));
    int bottom = TOP + ROW * sensitivities.size();
    Axis axis = new Axis(-most * 1.05, most * 1.05, LEFT, WIDTH - 70);
    Svg svg = new Svg("tornado", WIDTH, bottom + 30, title);
    axis.draw(svg, TOP - 6, bottom);
    List<List<String>> table = new ArrayList<>();
    for (int i = 0; i < sensitivities.size(); i++) {
      Sensitivity s = sensitivities.get(i);
      double y = TOP + ROW * (i + 0.5);
      long change = s.to() - s.from();
      label(svg, y, words.apply(s.change()));
      double from = axis.x(Math.min(0, change));
      String fill = change < 0 ? svg.hatched() : Svg.SOFT;
      svg.rectangle(from, y - 8, axis.x(Math.max(0, change)) - from, 16, fill);
      table.add(
          List.of(
              words.apply(s.change()),
              Svg.number(s.from()),
              Svg.number(s.to()),
              (change < 0 ? "−" : "+") + Svg.number(Math.abs(change))));
    }
    svg.line(axis.x(0), TOP - 6, axis.x(0), bottom, Svg.INK, 1.5);
    return new Chart(
        title,
        "Hatched to the left: fewer people. Grey to the right: more.",
        svg.done(),
        List.of("if", "middle value before", "after", "change"),
        table);
  }

  /// In two lines where one is too short.
  private static void label(Svg svg, double y, String words) {
    int cut = words.length() <= LINE ? -1 : words.lastIndexOf(' ', LINE);
    if (cut < 0) {
      svg.text(LEFT - 12, y + 4, Svg.cut(words, LINE), Svg.Anchor.END);
      return;
    }
    svg.text(LEFT - 12, y - 3, words.substring(0, cut), Svg.Anchor.END);
    svg.text(LEFT - 12, y + 12, Svg.cut(words.substring(cut + 1), LINE), Svg.Anchor.END);
  }
}
