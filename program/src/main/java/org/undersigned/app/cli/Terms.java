package org.undersigned.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.model.Consent;
import org.undersigned.model.Message;

/// Terms of use as they are given on the command line and in a case's list of contents.
public final class Terms {

  private Terms() {}

  /// `already public`, `not asked`, `withdrawn`, or `informed: internal, publish, share with court`
  /// …
  public static Consent.Terms parse(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    if (folded.equals("already public")) return new Consent.Terms.AlreadyPublic();
    if (folded.equals("not asked")) return new Consent.Terms.NotAsked("not asked on receipt");
    if (folded.equals("withdrawn")) return new Consent.Terms.Withdrawn("withdrawn");
    if (folded.startsWith("informed:"))
      return new Consent.Terms.Informed(
          uses(List.of(folded.substring("informed:".length()).split(","))));
    throw VaultOptions.cannot(Message.of("STEP-09", "terms", text));
  }

  private static Set<Consent.Use> uses(List<String> words) {
    Set<Consent.Use> uses = new LinkedHashSet<>();
    for (String each : words) uses.add(use(each.strip()));
    return uses;
  }

  private static Consent.Use use(String words) {
    return switch (words) {
      case "internal" -> Consent.Use.INTERNAL;
      case "publish" -> Consent.Use.PUBLISH;
      case "share with un", "share with united nations" -> Consent.Use.SHARE_WITH_UNITED_NATIONS;
      case "share with court" -> Consent.Use.SHARE_WITH_COURT;
      case "share with government" -> Consent.Use.SHARE_WITH_GOVERNMENT;
      default -> throw VaultOptions.cannot(Message.of("STEP-09", "terms", words));
    };
  }
}
