package org.undersigned.casework.steps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Consent;

/// Terms of use as people write them, on the command line and in a list of contents.
public final class TermsOfUse {

  private TermsOfUse() {}

  /// `already public`, `not asked`, `withdrawn`, or `informed: internal, publish, share with court`
  /// …; empty for anything else, so that none is misread.
  public static Optional<Consent.Terms> parse(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    if (folded.equals("already public")) return Optional.of(new Consent.Terms.AlreadyPublic());
    if (folded.equals("not asked"))
      return Optional.of(new Consent.Terms.NotAsked("not asked on receipt"));
    if (folded.equals("withdrawn"))
      return Optional.of(new Consent.Terms.Withdrawn("withdrawn on receipt"));
    if (!folded.startsWith("informed:")) return Optional.empty();
    Set<Consent.Use> uses = new LinkedHashSet<>();
    for (String each : List.of(folded.substring("informed:".length()).split(","))) {
      Optional<Consent.Use> use = use(each.strip());
      if (use.isEmpty()) return Optional.empty();
      uses.add(use.get());
    }
    return Optional.of(new Consent.Terms.Informed(uses));
  }

  private static Optional<Consent.Use> use(String words) {
    return Optional.ofNullable(
        switch (words) {
          case "internal" -> Consent.Use.INTERNAL;
          case "publish" -> Consent.Use.PUBLISH;
          case "share with un", "share with united nations" ->
              Consent.Use.SHARE_WITH_UNITED_NATIONS;
          case "share with court" -> Consent.Use.SHARE_WITH_COURT;
          case "share with government" -> Consent.Use.SHARE_WITH_GOVERNMENT;
          default -> null;
        });
  }
}
