package org.undersigned.statements.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Weighs the cues of `kinds.txt`: what a document is by the words of its header and text.
final class KindCues {
  /// How much of a long text is looked at: a kind shows early.
  private static final int LOOKED_AT = 20_000;

  private static final List<Cue> CUES = read();

  private static final Pattern SPACED_OUT = Pattern.compile("(?mU)^\\p{L}(?: {1,3}\\p{L}){2,}$");

  private KindCues() {}

  private record Cue(String kind, String where, int weight, Pattern pattern) {}

  /// How much speaks for each kind, in the order of the list.
  static Map<String, Integer> weights(Page page) {
    String head = small(closed(page.header().lines()));
    String foot = small(String.join("\n", page.header().asides()));
    String text = small(page.text().substring(0, Math.min(page.text().length(), LOOKED_AT)));
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Cue cue : CUES) {
      boolean opening =
          cue.where().equals("text") && cue.pattern().pattern().startsWith("^\\p{Lu}");
      String place =
          switch (cue.where()) {
            case "head" -> head;
            case "foot" -> foot;
            default -> opening ? page.header().lines() + "\n" + page.header().opening() : text;
          };
      boolean found = cue.pattern().matcher(place).find();
      weights.merge(cue.kind(), found ? cue.weight() : 0, Integer::sum);
    }
    return weights;
  }

  /// Letters set apart for looks put together again: *A L E R T*, «П Р И Г О В О Р».
  private static String closed(String lines) {
    return SPACED_OUT.matcher(lines).replaceAll(found -> found.group().replaceAll(" (?! )", ""));
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }

  private static List<Cue> read() {
    List<Cue> cues = new ArrayList<>();
    String kind = "";
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      if (line.startsWith("[")) {
        kind = line.substring(1, line.indexOf(']'));
        continue;
      }
      String[] halves = line.split(": ", 2);
      String[] head = halves[0].split(" ");
      cues.add(
          new Cue(
              kind,
              head[0],
              Integer.parseInt(head[1]),
              Pattern.compile(
                  halves[1],
                  Pattern.MULTILINE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)));
    }
    return List.copyOf(cues);
  }

  private static List<String> lines() {
    try (var in = KindCues.class.getResourceAsStream("kinds.txt")) {
      if (in == null) throw new IllegalStateException("No list of cues named kinds.txt");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read kinds.txt", trouble);
    }
  }
}
