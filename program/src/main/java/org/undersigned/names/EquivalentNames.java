package org.undersigned.names;

import java.util.Arrays;
import java.util.HashMap;
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
    var groups = new HashMap<String, int[]>(ROOM);
    var rows = Table.lines("equivalent-names.tsv");
    for (int group = 0; group < rows.size(); group++) {
      boolean surnames = rows.get(group).startsWith(SURNAME);
      for (String name : rows.get(group).replace(SURNAME, "").split(" ")) {
        var folded = NameWords.folded(name);
        if (surnames) {
          add(groups, SURNAME + folded, group);
        } else {
          add(groups, folded, group);
          if (hasSoundsOfItsOwn(name)) {
            add(groups, "=" + sound(SoundReader.read(name)), group);
          }
        }
      }
    }
    return groups;
  }

  private static final int ROOM = 1 << 14;

  /// Han, Hangul and kana stand in rows with their Latin forms; to romanise them here would compile
  /// ICU's rules at every start.
  private static boolean hasSoundsOfItsOwn(String name) {
    return name.charAt(0) < FIRST_EAST_ASIAN;
  }

  private static final char FIRST_EAST_ASIAN = 0x1100;

  /// Rows come in order, so the numbers of a name ascend.
  private static void add(Map<String, int[]> groups, String name, int group) {
    int[] of = groups.get(name);
    if (of == null) {
      groups.put(name, new int[] {group});
    } else if (of[of.length - 1] != group) {
      int[] more = Arrays.copyOf(of, of.length + 1);
      more[of.length] = group;
      groups.put(name, more);
    }
  }
}
