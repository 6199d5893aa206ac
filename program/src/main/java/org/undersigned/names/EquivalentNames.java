package org.undersigned.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Given names that stand for one another: diminutives and nicknames (`Саша` for Александр and
/// Александра) and one name in several languages (`Mikhail`, `Michael`, `Mykhailo`). Source: the
/// table `equivalent-names.tsv`.
final class EquivalentNames {
  /// Spelled names, and names by how they sound in any script.
  private static final Map<String, int[]> GROUPS = read();

  private static final String SURNAME = "= ";

  private static final int[] NONE = {};

  private EquivalentNames() {}

  /// The numbers of the groups that a word belongs to, ascending; empty for most words.
  static int[] groups(String word) {
    return groups(word, SoundReader.read(word));
  }

  /// The same of a word that is read already.
  static int[] groups(String word, short[] units) {
    var given = GROUPS.get(NameWords.folded(word));
    if (given == null) {
      given = GROUPS.getOrDefault("=" + sound(units), NONE);
    }
    // Surnames stand after given names in the table, so the numbers stay ascending.
    int[] surname = GROUPS.getOrDefault(SURNAME + NameWords.folded(word), NONE);
    if (given.length == 0 && surname.length == 0) {
      return NONE;
    }
    return IntStream.concat(Arrays.stream(given), Arrays.stream(surname)).toArray();
  }

  static boolean isSurname(String word) {
    return GROUPS.containsKey(SURNAME + NameWords.folded(word));
  }

  static boolean share(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        return true;
      }
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /// The likeliest sounds of a word, so that a name listed in one script is found in another.
  private static String sound(short[] units) {
    var sounds = new StringBuilder();
    for (short unit : units) {
      char sound = Sounds.LIKELIEST[unit];
      if (sound != 'j' && sound != '\'') {
        sounds.append(sound == 'A' ? 'e' : sound == 'Y' ? 'i' : sound == 'h' ? 'x' : sound);
      }
    }
    return sounds.toString();
  }

  private static Map<String, int[]> read() {
    var numbers = new HashMap<String, List<Integer>>();
    var rows = Table.lines("equivalent-names.tsv");
    for (int group = 0; group < rows.size(); group++) {
      boolean surnames = rows.get(group).startsWith(SURNAME);
      for (String name : rows.get(group).replace(SURNAME, "").split(" ")) {
        if (surnames) {
          add(numbers, SURNAME + NameWords.folded(name), group);
        } else {
          add(numbers, NameWords.folded(name), group);
          if (hasSoundsOfItsOwn(name)) {
            add(numbers, "=" + sound(SoundReader.read(name)), group);
          }
        }
      }
    }
    var groups = new HashMap<String, int[]>();
    numbers.forEach((name, of) -> groups.put(name, of.stream().mapToInt(i -> i).toArray()));
    return Map.copyOf(groups);
  }

  /// Han, Hangul and kana stand in rows with their Latin forms; to romanise them here would compile
  /// ICU's rules at every start.
  private static boolean hasSoundsOfItsOwn(String name) {
    return name.charAt(0) < FIRST_EAST_ASIAN;
  }

  private static final char FIRST_EAST_ASIAN = 0x1100;

  private static void add(Map<String, List<Integer>> numbers, String name, int group) {
    var of = numbers.computeIfAbsent(name, _ -> new ArrayList<>());
    if (!of.contains(group)) {
      of.add(group);
    }
  }
}
