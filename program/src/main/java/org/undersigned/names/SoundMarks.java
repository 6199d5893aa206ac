package org.undersigned.names;

import java.util.Optional;

/// What of a word's sound lies flat beside that of millions of others, so that most pairs of two
/// names part after a few instructions; see [#areApart].
///
/// In any alignment each unit of a word is laid upon some unit of the other, or upon none; so it
/// costs at least the least of these costs. The marks of a word hold its consonants as a set of
/// units, and for three steps of cost the units that are nearer to it than that. Sets are 64 bits
/// wide; units that share a bit, as all that is said twice by a word's several readings (whole, as
/// a man's surname, as a father's name), only loosen the bound.
public final class SoundMarks {
  /// How many numbers a word has.
  public static final int SIZE = 6;

  static final int STEPS = 3;
  static final int STEP = 30;
  private static final int INFO = 1 + STEPS;
  private static final int GROUPS = 2 + STEPS;
  private static final long READY = 1L << 62;
  private static final long INITIAL = 1L << 61;
  private static final long SILENT = 1L << 60;
  private static final int SCRIPT = 32;
  private static final int WEIGHT = 0xFFFF;

  private SoundMarks() {}

  /// Whether the marks at `at` are made; the last of them tells.
  public static boolean areMade(long[] marks, int at) {
    return marks[at + INFO] != 0;
  }

  /// Writes the marks of a word, the one that tells that they are made last of all.
  ///
  /// @param as initials are compared by other rules, and words without letters have no sound
  public static void make(String word, As as, long[] marks, int at) {
    var script = Script.of(word);
    var plain = CompoundNames.plain(word, script);
    var reader = new Reader(SoundSets.of(script), SoundReader.read(plain));
    var father = Patronymics.of(plain);
    var folded = NameWords.folded(plain);
    father.ifPresent(f -> reader.also(SoundReader.read(f.stem())));
    also(reader, SurnameEndings.manOf(folded));
    also(reader, CompoundNames.withoutJoinedArticle(folded));
    marks[at] = reader.consonants;
    System.arraycopy(reader.reach, 0, marks, at + 1, STEPS);
    long groups = 0;
    for (int group : EquivalentNames.groups(plain)) {
      groups |= 1L << (group & 63);
    }
    for (int group : EquivalentNames.groups(father.map(f -> f.stem()).orElse(plain))) {
      groups |= 1L << (group & 63);
    }
    marks[at + GROUPS] = groups;
    long kind = as == As.INITIAL ? INITIAL : as == As.NO_LETTERS ? SILENT : 0;
    java.lang.invoke.VarHandle.releaseFence();
    marks[at + INFO] =
        READY | kind | (long) script.ordinal() << SCRIPT | Math.min(WEIGHT, reader.weight);
  }

  /// What a word is.
  public enum As {
    NAME,
    INITIAL,
    NO_LETTERS
  }

  private static void also(Reader reader, Optional<String> reading) {
    reading.ifPresent(word -> reader.also(SoundReader.read(word)));
  }

  /// 1 where two words are surely two names by their sounds; 0 tells nothing. A word without
  /// letters sounds like nothing.
  public static int areApart(long[] marks, int one, int other) {
    return areApart(marks, one, other, WordLikeness.FAR);
  }

  /// 1 where two words are surely not spellings or forms of one name, nor nearly so.
  public static int areUnlike(long[] marks, int one, int other) {
    return areApart(marks, one, other, WordLikeness.NEARLY);
  }

  /// Without branches: millions of pairs go through here, and which way each would go is chance.
  private static int areApart(long[] marks, int one, int other, int limit) {
    long a = marks[one + INFO];
    long b = marks[other + INFO];
    long x = marks[one];
    long y = marks[other];
    int strange = 0;
    int back = 0;
    for (int step = 1; step <= STEPS; step++) {
      strange += Long.bitCount(x & ~marks[other + step]);
      back += Long.bitCount(y & ~marks[one + step]);
    }
    int least = ((int) (a & WEIGHT) + (int) (b & WEIGHT)) / 2 * limit / 1000;
    int strangers = least - STEP * Math.max(strange, back) >>> 31;
    int oneScript = isZero(a >>> SCRIPT ^ b >>> SCRIPT);
    int noGroup = isZero(marks[one + GROUPS] & marks[other + GROUPS]);
    int initial = 1 - isZero((a | b) & INITIAL);
    int silent = 1 - isZero((a | b) & SILENT);
    return silent | 1 - initial & oneScript & noGroup & strangers;
  }

  private static int isZero(long number) {
    return 1 - (int) ((number | -number) >>> 63);
  }

  /// Collects the sets of a word's readings.
  private static final class Reader {
    private final SoundSets sets;
    private long consonants;
    private final long[] reach = new long[STEPS];
    private int weight;

    Reader(SoundSets sets, short[] units) {
      this.sets = sets;
      consonants = consonants(units);
      reach(units);
    }

    /// What is strange to one reading must be strange to all.
    void also(short[] units) {
      consonants &= consonants(units);
      reach(units);
    }

    private long consonants(short[] units) {
      long set = 0;
      for (short unit : units) {
        if (Sounds.GAP[unit] >= STEP * STEPS) {
          set |= sets.bit(unit);
        }
      }
      return set;
    }

    private void reach(short[] units) {
      int sum = 0;
      for (short unit : units) {
        sum += Sounds.WEIGHT[unit];
        for (int step = 0; step < STEPS; step++) {
          reach[step] |= sets.near(unit, step);
        }
      }
      weight = Math.max(weight, sum);
    }
  }
}
