package org.undersigned.statements.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.statements.profile.Candidates.Place;

/// What a document says in so many words of whose it is: *Statement by …*, a dateline, *©*, *For
/// the …*. The patterns are data: `authors.txt`.
final class Bylines {
  private static final String KIND =
      "(?i:(?:joint |public |press |open |urgent |annual |special |interim |final |official |second"
          + " |first |third |new |short |совместн\\p{L}+ |открыт\\p{L}+ |срочн\\p{L}+"
          + " |ежегодн\\p{L}+ |специальн\\p{L}+ |официальн\\p{L}+ |промежуточн\\p{L}+"
          + " |экстренн\\p{L}+"
          + " )*(?:statement|report|comment|commentary|reply|response|communiqué|communique|release"
          + "|letter|appeal|briefing|note|bulletin|submission|declaration|message|resolution|opinion"
          + "|findings|remarks|announcement|déclaration|rapport|commentaire|réponse|lettre|appel|résolution|avis|message|point"
          + " de presse|mise au point|rappel|dépêche|pétition"
          + "|заявлени[ея]|доклад|отч[её]т|комментарий|ответ|пресс-релиз|релиз|сообщение|обращение"
          + "|бюллетень|письмо|резолюция|справка|информация|представление|разъяснение|телеграмма))";
  private static final String LINE =
      "(?<who>[«“\"]?\\p{Lu}(?:[^\\n;:()\\[\\]|•©,.<]|(?<=\\bNo)\\.|(?<=\\bSt)\\.)*)";
  private static final String PROPER =
      "(?<who>[«“\"]\\p{Lu}[^»”\"\\n]{1,50}[»”\"]|\\p{Lu}[\\p{L}\\d'’&-]*(?:(?:"
          + " (?:of|for|the|and|in|on|de|du|des|la|le|les|et|pour))*"
          + " (?:[dl]['’])?\\p{Lu}[\\p{L}\\d'’&-]*)*)";
  private static final List<Cue> CUES = read();

  private Bylines() {}

  /// @param body whether only a name that tells of an institution counts
  /// @param told what sort of issuer the words around the name say it is
  private record Cue(
      String where,
      Place place,
      int weight,
      boolean body,
      Optional<Issuer> told,
      Pattern pattern) {}

  static void find(Page page, Candidates candidates) {
    for (Cue cue : CUES)
      for (String words : where(page, cue.where())) {
        Matcher found = cue.pattern().matcher(words);
        if (!found.find()) continue;
        String name = Names.trimmed(found.group("who"));
        if (!cue.body() || HeaderWords.namesBody(name))
          candidates.add(name, cue.place(), cue.weight(), cue.told());
      }
  }

  private static List<String> where(Page page, String places) {
    List<String> units = new ArrayList<>();
    for (String where : places.split("\\+")) units.addAll(at(page, where));
    return units;
  }

  private static List<String> at(Page page, String where) {
    return switch (where) {
      case "head" -> page.header().all();
      case "front" -> page.front();
      case "end" -> page.closing();
      case "foot" -> page.header().asides();
      default -> throw new IllegalStateException("authors.txt: nothing is called " + where);
    };
  }

  private static List<Cue> read() {
    List<Cue> cues = new ArrayList<>();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] halves = line.split(": ", 2);
      String[] head = halves[0].split(" ");
      String pattern =
          halves[1]
              .replace("{Kind}", KIND)
              .replace("{Line}", LINE)
              .replace("{Proper}", PROPER)
              .replace("{Date}", "(?:19|20)\\d\\d");
      cues.add(
          new Cue(
              head[0],
              Place.valueOf(head[1]),
              Integer.parseInt(head[2]),
              head.length > 3 && head[3].equals("body"),
              head.length > 3 && !head[3].equals("body")
                  ? Optional.of(Issuer.valueOf(head[3]))
                  : Optional.empty(),
              Pattern.compile(pattern, Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)));
    }
    return List.copyOf(cues);
  }

  private static List<String> lines() {
    try (var in = Bylines.class.getResourceAsStream("authors.txt")) {
      if (in == null) throw new IllegalStateException("No list of cues named authors.txt");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read authors.txt", trouble);
    }
  }
}
