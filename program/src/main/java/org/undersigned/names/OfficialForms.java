package org.undersigned.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// With which sounds the official forms of a given name begin in neighbouring languages: an initial
/// is that of the form in which somebody else wrote the name (`Е. Шевчук` for Олена, Елена in
/// Russian). Short forms do not count. Source: the table `official-forms.tsv`.
final class OfficialForms {
  private static final Map<String, Long> BEGINNINGS = read();

  private static final int SHORTEST_STEM = 4;

  private OfficialForms() {}

  /// First sounds as bits ([Sounds#SOUND]) of all official forms of a name in small letters; 0 of a
  /// name that the table does not hold.
  static long beginnings(String folded) {
    return BEGINNINGS.getOrDefault(folded, 0L);
  }

  private static Map<String, Long> read() {
    var beginnings = new HashMap<String, Long>();
    for (String line : Table.lines("official-forms.tsv")) {
      long sounds = 0;
      var names = List.of(line.split(" "));
      for (String name : names) {
        sounds |= first(name);
      }
      for (String name : names) {
        var folded = NameWords.folded(name);
        beginnings.merge(folded, sounds, (a, b) -> a | b);
        // What a patronymic leaves of the father's name: Никола- of Николаевич.
        var stem = folded.substring(0, folded.length() - 1);
        if (stem.length() >= SHORTEST_STEM) {
          beginnings.merge(stem, sounds, (a, b) -> a | b);
        }
      }
    }
    return Map.copyOf(beginnings);
  }

  /// A y before the vowel is often not written, so the vowel counts as a beginning too.
  private static long first(String name) {
    short[] units = SoundReader.read(name);
    if (units.length == 0) {
      return 0;
    }
    long sounds = Sounds.SOUND[units[0]];
    boolean glide = units.length > 1 && Sounds.LIKELIEST[units[0]] == 'j';
    return glide ? sounds | Sounds.SOUND[units[1]] : sounds;
  }
}
