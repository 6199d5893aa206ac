package org.undersigned.vocabulary;

import org.undersigned.model.Message;

/// What came of reading a list of terms. A list written by hand may be wrong: that is expected.
public sealed interface ListOutcome {
  record Taken(TermList list) implements ListOutcome {}

  record Refused(Message why) implements ListOutcome {}
}
