package org.undersigned.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.undersigned.names.SoundLearning;

/// Learns the table `learnt-costs.tsv` from word pairs of public data:
/// `bench sound-tables SHARED OUT`. Pairs whose number is 4 modulo 5 are held back for tests.
public final class SoundTables {
  private static final int HELD_BACK_EVERY = 5;

  private SoundTables() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]).resolve("linkage");
    var cyrillic = new SoundLearning();
    learn(cyrillic, folder.resolve("wikidata-translit/wd_russian_tokens.tsv.gz"));
    var arabic = new SoundLearning();
    learn(arabic, folder.resolve("wikidata-translit/wd_arabic_tokens.tsv.gz"));
    var rows = new TreeSet<String>(cyrillic.table("gap"));
    rows.addAll(arabic.table("gap-abjad"));
    var lines = new ArrayList<String>();
    lines.add(
        "# What it costs to read one letter as another (hundredths of a consonant), learnt by"
            + " `bench sound-tables` from the Wikidata word pairs of NETransliteration (COLING"
            + " 2018), CC0.");
    lines.addAll(rows);
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
    System.out.println(rows.size() + " costs");
  }

  private static void learn(SoundLearning learning, Path file) throws IOException {
    List<String[]> rows = NameSets.rows(file);
    for (int i = 0; i < rows.size(); i++) {
      if (i % HELD_BACK_EVERY != HELD_BACK_EVERY - 1) {
        var cells = rows.get(i);
        learning.add(cells[0], cells[1].replace(" ", ""), Double.parseDouble(cells[2].strip()));
      }
    }
  }
}
