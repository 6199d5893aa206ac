package org.undersigned.statements.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.statements.profile.Candidates.Place;

/// What a document says in so many words of whose it is: *Statement by …*, a dateline, *©*, *For
/// the …*. The patterns are data: `authors.txt`.
final class Bylines {
  private static final Map<String, String> FRAGMENTS = new HashMap<>();
  private static final List<Cue> CUES = read();
  private static final Pattern TEXT =
      Pattern.compile(
          filled(
              "(?i)^(?:{KindEn} (?:to|on|of|by|from|for|no)\\b|{KindFr}"
                  + " (?:à|au|aux|de|du|des|sur|pour)\\b|{KindRu} )"),
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Bylines() {}

  /// Which names count: any, one that tells of an institution, or also one with a name of its own
  /// in the genitive.
  private enum Only {
    ANY,
    BODY,
    PROPER
  }

  /// @param told what sort of issuer the words around the name say it is
  private record Cue(
      String where, Place place, int weight, Only only, Optional<Issuer> told, Pattern pattern) {}

  static void find(Page page, Candidates candidates) {
    for (Cue cue : CUES)
      for (String words : where(page, cue.where())) {
        Matcher found = cue.pattern().matcher(words);
        if (!found.find()) continue;
        String name = Names.trimmed(found.group("who"));
        boolean fits =
            switch (cue.only()) {
              case ANY -> true;
              case BODY -> HeaderWords.namesBody(name);
              case PROPER ->
                  Genitives.owns(name) && (HeaderWords.namesBody(name) || Genitives.owner(name));
            };
        if (fits) candidates.add(name, cue.place(), cue.weight(), cue.told());
      }
  }

  private static List<String> where(Page page, String places) {
    List<String> units = new ArrayList<>();
    for (String where : places.split("\\+")) units.addAll(at(page, where));
    return units;
  }

  private static List<String> at(Page page, String where) {
    return switch (where) {
      case "head" -> page.heads();
      case "pair" -> pairs(page.header().all());
      case "endpair" -> pairs(page.closing());
      case "front" -> page.front().stream().filter(words -> !copied(words)).toList();
      case "end" -> page.closing();
      case "foot" -> page.header().asides();
      default -> throw new IllegalStateException("authors.txt: nothing is called " + where);
    };
  }

  /// A paragraph in quotation marks is somebody else's text.
  private static boolean copied(String words) {
    return words.matches("(?suU)^[“«\"]\\S+ .*")
        && !words.matches("(?suU)^[“«\"][^”»\"]{0,60}[”»\"].*");
  }

  /// Whether a line begins with the kind of a text: *Preliminary report of …*.
  static boolean text(String line) {
    return TEXT.matcher(line).find();
  }

  /// Each two lines one below the other.
  private static List<String> pairs(List<String> lines) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) pairs.add(lines.get(i) + "\n" + lines.get(i + 1));
    return pairs;
  }

  private static List<Cue> read() {
    List<Cue> cues = new ArrayList<>();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      if (line.startsWith("{")) {
        String[] fragment = line.split(" = ", 2);
        FRAGMENTS.merge(
            fragment[0], "(?:" + filled(fragment[1]) + ")", (one, more) -> one + "|" + more);
        continue;
      }
      String[] halves = line.split(": ", 2);
      String[] head = halves[0].split(" ");
      String limit = head.length > 3 ? head[3] : "any";
      boolean sort = limit.equals(limit.toUpperCase(Locale.ROOT));
      cues.add(
          new Cue(
              head[0],
              Place.valueOf(head[1]),
              Integer.parseInt(head[2]),
              sort ? Only.ANY : Only.valueOf(limit.toUpperCase(Locale.ROOT)),
              sort ? Optional.of(Issuer.valueOf(limit)) : Optional.empty(),
              Pattern.compile(
                  filled(halves[1]), Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)));
    }
    return List.copyOf(cues);
  }

  private static String filled(String pattern) {
    String whole = pattern;
    for (Map.Entry<String, String> each : FRAGMENTS.entrySet())
      whole = whole.replace(each.getKey(), "(?:" + each.getValue() + ")");
    return whole;
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
