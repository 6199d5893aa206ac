package org.undersigned.names;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Units of one script as bits of 64: the letters' own units have a bit each, rarer ones share the
/// last. For each unit, which units are near to it, in the steps of [SoundMarks#COSTS].
final class SoundSets {
  private static final int OWN_BITS = 52;
  private static final Map<Script, String> LETTERS =
      new EnumMap<>(
          Map.of(
              Script.LATIN, "abcdefghijklmnopqrstuvwxyz",
              Script.CYRILLIC, "абвгдежзийклмнопрстуфхцчшщыэюяәғқңөұүһієїґ",
              Script.ARABIC, "ابتثجحخدذرزسشصضطظعغفقکلمنهوىيگپچژئ",
              Script.GREEK, "αβγδεζηθικλμνξοπρσςτυφχψω",
              Script.HEBREW, "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
              Script.GEORGIAN, "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
              Script.ARMENIAN, "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ"));

  private static final SoundSets[] ALL = new SoundSets[Script.values().length];

  private final byte[] bits = new byte[Sounds.COUNT];
  private final long[] near = new long[SoundMarks.STEPS * Sounds.COUNT];
  private final long[] cheap = new long[SoundMarks.STEPS];
  private int own;

  private SoundSets(String letters) {
    Arrays.fill(bits, (byte) -1);
    for (int i = 0; i < letters.length(); i++) {
      // Once more before it and once more behind: within a word, and at its end.
      own(SoundReader.read(letters.charAt(i) + letters.substring(0, 1)));
    }
    for (int i = 0; i < letters.length(); i++) {
      own(SoundReader.read(letters.substring(0, 1) + letters.charAt(i)));
    }
    for (int unit = 0; unit < bits.length; unit++) {
      if (bits[unit] < 0) {
        bits[unit] = (byte) (OWN_BITS + unit % (Long.SIZE - OWN_BITS));
      }
    }
    for (int unit = 0; unit < bits.length; unit++) {
      findNear(unit);
      findCheap(unit);
    }
  }

  private void own(short[] units) {
    for (short unit : units) {
      if (bits[unit] < 0 && own < OWN_BITS) {
        bits[unit] = (byte) own++;
      }
    }
  }

  private void findNear(int unit) {
    for (int other = 0; other < bits.length; other++) {
      int cost = Sounds.ONE_SCRIPT[unit * Sounds.COUNT + other];
      for (int step = 0; step < SoundMarks.STEPS; step++) {
        if (cost < SoundMarks.COSTS[step]) {
          near[SoundMarks.STEPS * unit + step] |= bit(other);
        }
      }
    }
  }

  private void findCheap(int unit) {
    for (int step = 0; step < SoundMarks.STEPS; step++) {
      if (Sounds.GAP[unit] < SoundMarks.COSTS[step]) {
        cheap[step] |= bit(unit);
      }
    }
  }

  /// The sets of a script; several threads may make them, all alike.
  static SoundSets of(Script script) {
    var sets = ALL[script.ordinal()];
    if (sets == null) {
      sets = new SoundSets(LETTERS.getOrDefault(script, "a"));
      java.lang.invoke.VarHandle.releaseFence();
      ALL[script.ordinal()] = sets;
    }
    return sets;
  }

  long bit(int unit) {
    return 1L << bits[unit];
  }

  /// The units that cost less than a step's cost, laid upon `unit`.
  long near(int unit, int step) {
    return near[SoundMarks.STEPS * unit + step];
  }

  /// The units that cost less than a step's cost wherever they are laid upon none.
  long cheap(int step) {
    return cheap[step];
  }
}
