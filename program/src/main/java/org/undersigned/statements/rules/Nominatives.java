package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;

/// A Russian person's name as the one who speaks bears it, where the text has it in another case
/// only: «Инги Лаптевой» → «Инга Лаптева». The given name, which the dictionary knows, tells case
/// and gender; without one the name stays as printed.
final class Nominatives {
  private Nominatives() {}

  static String of(String name) {
    if (name.indexOf(' ') < 0 || name.charAt(0) < 'А') return name;
    StringBuilder words = new StringBuilder();
    Optional<Form> given = Optional.empty();
    for (Token token : Tokens.of(Tongue.RUSSIAN, name, 0, name.length())) {
      Optional<Form> here = given(token);
      if (here.isPresent() && here.get().lemma().equals(token.folded())) return name;
      if (given.isEmpty()) given = here;
    }
    if (given.isEmpty()) return name;
    boolean female = given.get().has(Feature.FEMININE);
    for (Token token : Tokens.of(Tongue.RUSSIAN, name, 0, name.length())) {
      if (!words.isEmpty()) words.append(' ');
      words.append(word(token, female));
    }
    return words.toString();
  }

  private static Optional<Form> given(Token token) {
    return token.forms().stream().filter(form -> form.has(Feature.GIVEN_NAME)).findFirst();
  }

  private static String word(Token token, boolean female) {
    Optional<Form> given = given(token);
    if (given.isPresent()) return capital(token.surface(), given.get().lemma());
    String small = token.folded();
    String lemma =
        token.forms().stream()
            .filter(form -> form.part() == Part.NAME)
            .map(Form::lemma)
            .findFirst()
            .orElse("");
    if (female) {
      if (small.matches(".*(?:ов|ев|ин|ын)(?:ой|у|е|ою)"))
        return token.surface().replaceFirst("(?:ой|ою|у|е)$", "а");
      if (small.matches(".*[сц]к(?:ой|ую)"))
        return token.surface().replaceFirst("(?:ой|ую)$", "ая");
      if (small.matches(".*вн(?:ы|е|у|ой)"))
        return token.surface().replaceFirst("(?:ы|е|у|ой)$", "а");
      return token.surface();
    }
    if (!lemma.isEmpty()) return capital(token.surface(), lemma);
    if (small.matches(".*[сц]к(?:ого|ому|им|ом)"))
      return token.surface().replaceFirst("(?:ого|ому|им|ом)$", "ий");
    return small.matches(".*[бвгджзклмнпрстфхцчшщ](?:а|у|ом|ем|ым|е)")
        ? token.surface().replaceFirst("(?:а|у|ом|ем|ым|е)$", "")
        : token.surface();
  }

  private static String capital(String surface, String lemma) {
    if (surface.equals(surface.toUpperCase(java.util.Locale.ROOT)) && surface.length() > 2)
      return lemma.toUpperCase(java.util.Locale.ROOT);
    return Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
  }
}
