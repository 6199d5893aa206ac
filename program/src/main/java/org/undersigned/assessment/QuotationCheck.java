package org.undersigned.assessment;

import java.util.List;
import org.undersigned.model.Quote;

/// What came of looking for a quotation in the sealed texts. None of these is a verdict on who is
/// right: a source may have been quoted in translation, or from another edition.
public sealed interface QuotationCheck {
  /// The words between the marks.
  Quote quotation();

  /// Every word stands there, in this order.
  record Exact(Quote quotation, Quote source) implements QuotationCheck {}

  /// Most words stand there; these differ.
  record Altered(Quote quotation, Quote source, List<Change> changes) implements QuotationCheck {
    public Altered {
      changes = List.copyOf(changes);
    }
  }

  /// No sealed text has it.
  record Unknown(Quote quotation) implements QuotationCheck {}
}
