package org.undersigned.rendering;

import org.undersigned.model.Quote;
import org.undersigned.model.Said;

/// Where the links of a page lead: to other pages of the workbench, or within the one page of a
/// report.
public enum Links {
  WORKBENCH,
  REPORT;

  /// The id of a quote's place on a page.
  public static String anchor(Quote quote) {
    return "q-"
        + quote.at().reading().hex().substring(0, 8)
        + "-"
        + quote.at().start()
        + "-"
        + quote.at().end();
  }

  /// To the quote, glowing in place.
  public String toQuote(Said.Cited cited) {
    return switch (this) {
      case WORKBENCH -> "/exhibit/" + cited.exhibit().hex() + "#" + anchor(cited.quote());
      case REPORT -> "#" + anchor(cited.quote());
    };
  }
}
