package org.undersigned.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.names.NamePart.Role;
import org.undersigned.names.NamePart.Written;

/// Our sounds against pairs and codes that others made.
final class OutsideOraclesTest {
  private static final int HELD_BACK_EVERY = 5;

  private final WordLikeness likeness = new WordLikeness();

  private static NameWord word(String text) {
    return NameWord.of(text, Role.SURNAME, Written.FULL, NameFrequencies.builtIn());
  }

  /// Every fifth pair was held back when costs and frequencies were learnt.
  private static List<String[]> heldBack(String file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(Shared.file(file)));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var rows = reader.lines().skip(1).map(line -> line.split("\t")).toList();
      var held = new ArrayList<String[]>();
      for (int i = HELD_BACK_EVERY - 1; i < rows.size(); i += HELD_BACK_EVERY * 10) {
        held.add(rows.get(i));
      }
      return held;
    }
  }

  private void pairsAreNearAndOthersFar(String file, double nearAtLeast, double farAtLeast)
      throws IOException {
    var rows = heldBack(file);
    int near = 0;
    int far = 0;
    for (int i = 0; i < rows.size(); i++) {
      var latin = word(rows.get(i)[0]);
      near += likeness.distance(latin, spaceless(rows.get(i))) <= WordLikeness.FAR ? 1 : 0;
      var another = spaceless(rows.get((i + 1) % rows.size()));
      far += likeness.distance(latin, another) > WordLikeness.FAR ? 1 : 0;
    }
    assertTrue(near >= nearAtLeast * rows.size(), near + " near of " + rows.size());
    assertTrue(far >= farAtLeast * rows.size(), far + " far of " + rows.size());
  }

  private static NameWord spaceless(String[] row) {
    return word(row[1].replace(" ", ""));
  }

  @Test
  void heldBackCyrillicPairsAreNearAndOthersFar() throws IOException {
    pairsAreNearAndOthersFar("linkage/wikidata-translit/wd_russian_tokens.tsv.gz", 0.85, 0.98);
  }

  @Test
  void heldBackArabicPairsAreNearAndOthersFar() throws IOException {
    pairsAreNearAndOthersFar("linkage/wikidata-translit/wd_arabic_tokens.tsv.gz", 0.85, 0.96);
  }

  /// Beider-Morse reference codes of German surnames: two names with a code in common sound alike.
  @Test
  void surnamesWithOneBeiderMorseCodeAreNearAndOthersAreHardlyEverAlike() throws IOException {
    var rows =
        Files.readAllLines(Shared.file("linkage/phonetics/nachnamen.bm.cc.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .toList();
    var alike = new ArrayList<String>();
    for (var one : rows) {
      for (var other : rows) {
        int distance = likeness.distance(word(one[0]), word(other[0]));
        if (share(one[1], other[1])) {
          assertTrue(distance <= WordLikeness.FAR, one[0] + " " + other[0] + " " + distance);
        } else if (!share(one[2], other[2]) && distance <= WordLikeness.ALIKE) {
          alike.add(one[0] + " " + other[0]);
        }
      }
    }
    // Schomburg and Schaumburg, both ways round.
    assertTrue(alike.size() <= 2, alike.toString());
  }

  private static boolean share(String codes, String others) {
    Set<String> one = Arrays.stream(codes.split(" ")).collect(Collectors.toSet());
    return Arrays.stream(others.split(" ")).anyMatch(one::contains);
  }

  /// The lists of the invented cases: what a careful reader took each name apart into.
  @Test
  void theNamesOfTheCasesListsAreTakenApartAsACarefulReaderDid() {
    int right = 0;
    int all = 0;
    for (String list : List.of("l01-detainees", "l02-dead-and-missing")) {
      var persons = ListTruth.persons(Shared.text("cases/" + list + ".truth.json"));
      var order = NameReader.usualOrder(persons.stream().map(ListTruth::asWritten).toList());
      for (var person : persons) {
        all++;
        right += person.agreesWith(NameReader.read(person.asWritten(), order)) ? 1 : 0;
      }
    }
    assertTrue(right >= 0.98 * all, right + " of " + all);
  }
}
