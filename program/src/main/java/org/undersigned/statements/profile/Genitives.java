package org.undersigned.statements.profile;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;

/// Russian names behind the noun whose owner they are: «заявление коалиции «Север»», «доклад
/// Уполномоченного по правам». Where such a name ends, and how it stands by itself.
final class Genitives {
  /// Nouns that take the one who receives as part of the name: «Центр помощи беженцам».
  private static final List<String> GIVES =
      List.of("помощь", "содействие", "противодействие", "служение", "поддержка", "памятник");

  private Genitives() {}

  /// Whether `name` is somebody in the genitive with a name of its own: «коалиции «Север»».
  static boolean owner(String name) {
    if (!name.matches("(?uU)^\\p{IsCyrillic}.*") || !name.matches("(?uU).+[ «“\"-][\\p{Lu}«“\"].*"))
      return false;
    return owns(name);
  }

  /// Whether `name` can stand in the genitive.
  static boolean owns(String name) {
    if (!name.matches("(?uU)^\\p{IsCyrillic}.*")) return false;
    Token first = tokens(name).getFirst();
    return first.can(Part.NOUN, Feature.GENITIVE)
        || first.can(Part.ADJECTIVE, Feature.GENITIVE)
        || first.can(Part.NAME, Feature.GENITIVE)
        || !first.known();
  }

  /// The name without the one it is addressed to, who stands in the dative: «письмо союза докеров
  /// министру».
  static String unaddressed(String name) {
    if (!name.matches("(?uU)^\\p{IsCyrillic}.*")) return name;
    List<Token> tokens = tokens(name);
    boolean governed = false;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("по") || token.is("к") || GIVES.stream().anyMatch(token::lemma)) governed = true;
      else if (!governed && only(token, Feature.DATIVE))
        return name.substring(0, token.start()).strip();
      else if (token.can(Part.NOUN) && !token.can(Part.ADJECTIVE)) governed = false;
    }
    return name;
  }

  private static boolean only(Token token, Feature wanted) {
    return token.known()
        && token.can(Part.NOUN, wanted)
        && token.forms().stream()
            .noneMatch(
                form ->
                    form.has(Feature.GENITIVE)
                        || form.has(Feature.NOMINATIVE)
                        || form.has(Feature.INSTRUMENTAL)
                        || form.has(Feature.PREPOSITIONAL)
                        || form.part() == Part.NAME);
  }

  /// The name as one who acts bears it: «Мемориальным архивом» → «Мемориальный архив».
  static String nominative(String name) {
    if (!name.matches("(?uU)^\\p{IsCyrillic}.*") || Names.nominative(name)) return name;
    List<Token> tokens = tokens(name);
    int head = 0;
    while (head < tokens.size() && head < 4 && noun(tokens.get(head)).isEmpty()) {
      if (!tokens.get(head).can(Part.ADJECTIVE)) return name;
      head++;
    }
    Optional<Form> noun = head < tokens.size() ? noun(tokens.get(head)) : Optional.empty();
    if (noun.isEmpty() || noun.get().has(Feature.PLURAL)) return name;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < head; i++)
      words.append(like(tokens.get(i), adjective(tokens.get(i), noun.get()))).append(' ');
    words.append(like(tokens.get(head), noun.get().lemma()));
    return words + name.substring(tokens.get(head).end());
  }

  private static Optional<Form> noun(Token token) {
    return token.forms().stream()
        .filter(form -> form.part() == Part.NOUN && !form.has(Feature.NOMINATIVE))
        .filter(form -> !form.has(Feature.SURNAME) && !form.has(Feature.GIVEN_NAME))
        .min((one, other) -> Boolean.compare(one.has(Feature.PLURAL), other.has(Feature.PLURAL)));
  }

  private static String adjective(Token token, Form noun) {
    String lemma =
        token.forms().stream()
            .filter(form -> form.part() == Part.ADJECTIVE)
            .map(Form::lemma)
            .findFirst()
            .orElse(token.folded());
    if (!lemma.matches(".*(?:ый|ий|ой)")) return lemma;
    String stem = lemma.substring(0, lemma.length() - 2);
    boolean soft = lemma.endsWith("ий") && !stem.matches(".*[гкхжчшщ]");
    if (noun.has(Feature.FEMININE)) return stem + (soft ? "яя" : "ая");
    return noun.lemma().matches(".*[ое]") ? stem + (soft ? "ее" : "ое") : lemma;
  }

  private static String like(Token token, String word) {
    return token.capital() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private static List<Token> tokens(String name) {
    return Tokens.of(Tongue.RUSSIAN, name, 0, name.length());
  }
}
