package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;

/// The names under which documents are issued: cut out of their lines, compared, and written as
/// names are.
final class Names {
  private static final int MOST_WORDS = 14;

  /// What follows a name in a line and is no part of it: *… on the events of May*.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iuU)\\s+(?:on"
              + " (?:the|its|his|her|their)|about|regarding|concerning|following|dated|issued|presented|addressed|in"
              + " (?:response|reply|connection)|with regard|at the end|to the"
              + " (?:attention|draft|editorial|article|letter|allegations?|report|commission|committee|president|prime|minister|government|parliament|court|assembly|council|editor|secretary)|(?:aux|to|à"
              + " des) questions|на вопросы|sur l[aes’']|concernant|relati\\p{L}+|à propos|à"
              + " l[’']occasion|au sujet|suite à|en date|adressée?|о|об|по"
              + " (?:поводу|факту|делу|итогам|случаю|результатам|просьбе|заказу|поручению)|на"
              + " (?:основе|основании|запрос|имя|тему)|и основан\\p{L}*|при"
              + " поддержке|совместно|перед|к|в связи|относительно|от \\d|за \\d|for (?:the"
              + " (?:year|period)|\\d)|pour l[’']année)(?=[\\s’'\\d]|$).*$");

  /// Heads whose name goes on behind such a word: *Special Rapporteur on the right to health*.
  private static final Pattern FIELD =
      Pattern.compile(
          "(?iuU)\\b(?:rapporteu\\p{L}+(?: sp[eé]\\p{L}+)?|working group|experts?|groupe de"
              + " travail|commission(?:er)?|committee|comité|mission|докладчик\\p{L}*|рабочая"
              + " группа)(?: (?:d[’'])?[\\p{L}]+| of inquiry){0,2}$");

  private Names() {}

  /// The name at the beginning of `words`, or empty text if there is none.
  static String trimmed(String words) {
    String name = words.replaceAll("\\s+", " ").strip();
    name =
        name.replaceFirst(
            "^(?:[Tt]he|[Ll]a|[Ll]es?|[Ll][’']|[Dd]u|[Dd]es|[Dd]e"
                + " la)(?<=['’])|^(?:[Tt]he|[Ll]a|[Ll]es?|[Dd]u|[Dd]es|[Dd]e la) ",
            "");
    name = name.replaceFirst("^(?:[Pp]ar|[Bb]y) (?=\\p{Lu})", "");
    name = name.replaceFirst("(?i)^in the ", "").replaceFirst("\\s+[—–|·-]\\s+.*$", "");
    int from = 0;
    Matcher subject = SUBJECT.matcher(name);
    while (subject.find(from)) {
      String before = name.substring(0, subject.start());
      if (FIELD.matcher(before).find() && from == 0) {
        from = subject.start() + 2;
        continue;
      }
      name = before;
      break;
    }
    name =
        name.replaceFirst("[\\s,]*\\b\\d{1,2}[ .].*$", "")
            .replaceFirst("(?iuU)[\\s,]+(?:(?:19|20)\\d\\d|ltd|inc|llc)\\.?$", "")
            .replaceFirst("[\\s,;:.–—-]+$", "");
    name = Genitives.unaddressed(name);
    boolean opens = name.matches("^[«“\"].*") && !name.matches(".*[»”\"].*");
    if (opens || name.isEmpty() || name.split(" ").length > MOST_WORDS) return "";
    String bare = name.replaceFirst("^[«“\"]", "");
    return bare.isEmpty() || !bare.matches("(?uU).*\\p{L}.*") ? "" : name;
  }

  /// What a name consists of: its words without articles and joining words, Russian ones without
  /// their endings.
  static List<String> stems(String name) {
    List<String> stems = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\d]+"))
      if (word.length() > 2 && !word.matches("the|and|for|des|les|von|der|aux|sur|pour"))
        stems.add(HeaderWords.stem(word).replace("*", ""));
    return stems;
  }

  /// Whether one is the other, or a shorter form of it: *the Association*, *HLC* of *Harbour
  /// Lawyers' Circle*.
  static boolean same(String one, String other) {
    List<String> first = stems(one);
    List<String> second = stems(other);
    if (first.isEmpty() || second.isEmpty()) return false;
    return first.containsAll(second)
        || second.containsAll(first)
        || abbreviates(one, other)
        || abbreviates(other, one);
  }

  /// Whether `letters` are the initials of `name`: of its capital words, of all, or of all but the
  /// short ones (*MSOP*, *Ministère de la Sécurité et de l'Ordre public*).
  static boolean abbreviates(String letters, String name) {
    if (!letters.matches("(?uU)\\p{Lu}{2,7}")) return false;
    StringBuilder capitals = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    StringBuilder telling = new StringBuilder();
    for (String word : name.split("[^\\p{L}]+")) {
      if (word.isEmpty()) continue;
      if (word.length() > 3 || Character.isUpperCase(word.charAt(0)))
        telling.append(Character.toUpperCase(word.charAt(0)));
      initials.append(Character.toUpperCase(word.charAt(0)));
      if (Character.isUpperCase(word.charAt(0))) capitals.append(word.charAt(0));
    }
    return letters.contentEquals(capitals)
        || letters.contentEquals(initials)
        || letters.contentEquals(telling);
  }

  /// Whether a Russian name's noun stands as the one who acts, and not as whose something is.
  static boolean nominative(String name) {
    return leads(name, form -> !(form.part() == Part.NOUN && form.has(Feature.PLURAL)));
  }

  /// Whether it may be so: *матери* are several who act, or one whose something is.
  static boolean perhapsNominative(String name) {
    return leads(name, form -> true);
  }

  private static boolean leads(String name, Predicate<Form> fitting) {
    for (Token token : Tokens.of(Tongue.RUSSIAN, name, 0, name.length())) {
      if (!token.word()) continue;
      boolean letters = token.surface().matches("(?uU)\\p{Lu}{2,6}");
      if (!token.known() || letters) return true;
      if (token.forms().stream().noneMatch(Names::declines)) return true;
      for (var form : token.forms())
        if (form.has(Feature.NOMINATIVE) && fitting.test(form)) return true;
      return false;
    }
    return true;
  }

  /// «радио», «АО» have no cases.
  private static boolean declines(Form form) {
    return form.has(Feature.NOMINATIVE)
        || form.has(Feature.GENITIVE)
        || form.has(Feature.DATIVE)
        || form.has(Feature.ACCUSATIVE)
        || form.has(Feature.INSTRUMENTAL)
        || form.has(Feature.PREPOSITIONAL)
        || form.part() != Part.NOUN;
  }

  /// Whether no word of a line can be nothing but a finite verb: a name, not a sentence.
  static boolean verbless(String line, String language) {
    java.util.Optional<Tongue> tongue = Tongue.of(language);
    if (tongue.isEmpty()) return true;
    for (Token token : Tokens.of(tongue.get(), line, 0, line.length()))
      if (!token.capital()
          && token.can(Part.VERB, Feature.FINITE)
          && token.forms().stream().allMatch(form -> form.part() == Part.VERB)) return false;
    return true;
  }

  /// A line in capitals is a name shouted.
  static String proper(String line) {
    if (!line.equals(line.toUpperCase(Locale.ROOT)) || line.length() < 8) return line;
    StringBuilder words = new StringBuilder();
    for (String word : line.strip().split("\\s+")) {
      if (!words.isEmpty()) words.append(' ');
      int first = 0;
      while (first < word.length() - 1 && !Character.isLetter(word.charAt(first))) first++;
      boolean small =
          !words.isEmpty()
              && word.matches(
                  "(?iuU)\\p{L}{1,2}|the|and|des|les|for|aux|from|with|into|sur|pour|par|dans|près|для|при|над|без");
      words.append(
          small
              ? word.toLowerCase(Locale.ROOT)
              : word.substring(0, first + 1) + word.substring(first + 1).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
