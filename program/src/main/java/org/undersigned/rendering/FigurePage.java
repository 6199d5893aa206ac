package org.undersigned.rendering;

import java.util.List;
import org.undersigned.model.TakenApart;
import org.undersigned.rendering.charts.Chart;

/// The page of a number taken apart.
public record FigurePage(
    String caseName, List<String> notices, TakenApart apart, List<Chart> charts) {
  public FigurePage {
    notices = List.copyOf(notices);
    charts = List.copyOf(charts);
  }
}
