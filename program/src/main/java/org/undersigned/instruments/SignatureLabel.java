package org.undersigned.instruments;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Signatory.Status;
import org.undersigned.model.When;

/// Words before a list of signatures: that one follows, whether those in it were withdrawn, and the
/// day on which they were added.
///
/// @param end offset behind the label in the text it stands in
record SignatureLabel(Status status, Optional<When> addedOn, int end) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)\\s*[^:：;\\n"
              + "]{0,60}?\\b(?:signator(?:y|ies)|signataires?|signatures?|signed|signée?s?|undersigned|soussignée?s?|supported"
              + " by|co-?signed)\\b[^:：;\\n"
              + "]{0,70}?[:：]\\s*");
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?iU)\\b(?:withdrawn|withdrew|withdrawals?|retirée?s?|retraits?)\\b");

  /// The signatures that stand without a label.
  static final SignatureLabel NONE = new SignatureLabel(Status.SIGNED, Optional.empty(), 0);

  /// The label that `text` begins with.
  static Optional<SignatureLabel> at(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? Optional.of(told(label.group(), label.end())) : Optional.empty();
  }

  /// What a line that is a label tells of the signatures below it.
  static SignatureLabel told(String words, int end) {
    Optional<When> day = Optional.empty();
    for (String language : List.of("en", "fr"))
      if (day.isEmpty())
        day =
            Dates.in(words, language, Optional.empty()).stream()
                .filter(d -> d.kind() == DateMention.Kind.POINT)
                .filter(d -> d.year() == DateMention.Year.WRITTEN)
                .findFirst()
                .flatMap(DateMention::when);
    boolean withdrawn = WITHDRAWN.matcher(words).find();
    return new SignatureLabel(
        withdrawn ? Status.WITHDRAWN : Status.SIGNED, withdrawn ? Optional.empty() : day, end);
  }
}
