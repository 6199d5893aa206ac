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

  /// "Tabled by Ms A B, …", « présentée par Mme A B (…), … »: the list follows in the sentence.
  private static final Pattern BY =
      Pattern.compile(
          "(?U)\\s*(?i:(?:(?:presented|tabled|moved|submitted|signed|initiated|proposed|sponsored|supported)"
              + " by|(?:présentée?s?|déposée?s?|signée?s?|proposée?s?|soutenue?s?) par))\\s+(?="
              + SignerItems.TITLE
              + "\\p{Lu})");
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?iU)\\b(?:withdrawn|withdrew|withdrawals?|retirée?s?|retraits?)\\b");

  /// The signatures that stand without a label.
  static final SignatureLabel NONE = new SignatureLabel(Status.SIGNED, Optional.empty(), 0);

  /// The label that `text` begins with.
  static Optional<SignatureLabel> at(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? Optional.of(told(label.group(), label.end())) : Optional.empty();
  }

  /// The words that `text` begins with where the list goes on in the same sentence; of one name
  /// with "and others" these are no label, so that a list behind them must prove itself.
  static Optional<SignatureLabel> inASentence(String text) {
    Matcher by = BY.matcher(text);
    return by.lookingAt() ? Optional.of(told(by.group(), by.end())) : Optional.empty();
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
