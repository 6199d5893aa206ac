package org.undersigned.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.model.Reading;

/// Weighs the cues of `kinds.txt`: what a document is by the words of its header and text.
final class KindCues {
  /// How much of a long text is looked at: a kind shows early.
  private static final int LOOKED_AT = 20_000;

  private static final int NEEDED = 3;
  private static final List<Cue> CUES = read();

  private KindCues() {}

  private record Cue(String kind, String where, int weight, Pattern pattern) {}

  /// The kind with the most weight; empty text where no kind has enough.
  static String kind(Reading reading, Header header) {
    String head = small(header.lines());
    String foot = small(String.join("\n", header.asides()));
    String all = reading.text();
    String text = small(all.substring(0, Math.min(all.length(), LOOKED_AT)));
    String best = "";
    int most = NEEDED - 1;
    int sum = 0;
    String kind = "";
    for (Cue cue : CUES) {
      if (!cue.kind().equals(kind)) {
        kind = cue.kind();
        sum = 0;
      }
      boolean opening =
          cue.where().equals("text") && cue.pattern().pattern().startsWith("^\\p{Lu}");
      String place =
          switch (cue.where()) {
            case "head" -> head;
            case "foot" -> foot;
            default -> opening ? header.lines() + "\n" + header.opening() : text;
          };
      boolean found = cue.pattern().matcher(place).find();
      if (found) sum += cue.weight();
      if (sum > most) {
        most = sum;
        best = kind;
      }
    }
    return best;
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
