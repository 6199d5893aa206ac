package org.undersigned.rendering;

import java.util.List;
import org.undersigned.model.TakenApart;

/// The page of a number taken apart.
public record FigurePage(String caseName, List<String> notices, TakenApart apart) {
  public FigurePage {
    notices = List.copyOf(notices);
  }
}
