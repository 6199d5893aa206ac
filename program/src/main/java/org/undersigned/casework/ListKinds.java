package org.undersigned.casework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Term;

/// What a list's title, or the words of a row, tell to have befallen the people named; from the
/// table `list-kinds.tsv`. Words that tell of several kinds leave it open.
public final class ListKinds {

  private static final Map<String, String> BEGINNINGS = read();

  private ListKinds() {}

  /// The one kind of act that `words` tell of; empty where they tell of none or of several.
  public static Optional<Term> in(String words) {
    String folded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}&&[^-]]+", " ");
    Set<String> kinds = new LinkedHashSet<>();
    BEGINNINGS.forEach(
        (beginning, act) -> {
          if (folded.contains(" " + beginning)) kinds.add(act);
        });
    return kinds.size() == 1
        ? Optional.of(new Term("acts", kinds.iterator().next()))
        : Optional.empty();
  }

  private static Map<String, String> read() {
    Map<String, String> beginnings = new LinkedHashMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                ListKinds.class.getResourceAsStream("/org/undersigned/casework/list-kinds.tsv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("beginning\t"))
          .map(line -> line.split("\t"))
          .forEach(cells -> beginnings.put(cells[0], cells[1]));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return beginnings;
  }
}
