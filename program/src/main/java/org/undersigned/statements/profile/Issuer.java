package org.undersigned.statements.profile;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What sort of somebody issues documents, as far as a name shows it. The words are data:
/// `issuers.txt`.
enum Issuer {
  EXPERTS("experts' statement"),
  OMBUDSMAN("ombudsman report"),
  COURT("court judgment extract"),
  NEWSROOM("news-agency article", "press copy of a written declaration"),
  COUNSEL("red-notice challenge"),
  NETWORK("internet-shutdown measurement note"),
  STATE("government press statement"),
  CIVIL("ngo statement", "ngo report"),
  WITNESS("witness account"),
  ASSEMBLY(),
  COMPANY();

  private static final Map<Issuer, Set<String>> WORDS = new EnumMap<>(Issuer.class);

  private final Set<String> kinds;

  Issuer(String... kinds) {
    this.kinds = Set.of(kinds);
  }

  /// The kinds of document that such an issuer writes.
  Set<String> kinds() {
    return kinds;
  }

  /// By the first word of the name that tells; empty where none does.
  static Optional<Issuer> of(String name) {
    String small = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Issuer each : values())
      for (String phrase : each.words())
        if (phrase.indexOf('_') > 0 && small.contains(phrase.replace('_', ' ')))
          return Optional.of(each);
    for (String word : HeaderWords.words(name))
      for (Issuer each : values())
        if (each.words().contains(word) || each.words().contains(HeaderWords.stem(word)))
          return Optional.of(each);
    return Optional.empty();
  }

  private Set<String> words() {
    synchronized (WORDS) {
      return WORDS.computeIfAbsent(
          this,
          each -> HeaderWords.read("issuers.txt", each.name().toLowerCase(Locale.ROOT) + ":"));
    }
  }
}
