package org.undersigned.names;

import java.util.Optional;

/// What of a word's sound lies flat beside that of millions of others, so that most pairs of two
/// names part after a few instructions; see [#areApart].
///
/// In any alignment each unit of a word is laid upon some unit of the other, or upon none; so it
/// costs at least the least of these costs. The marks of a word hold its units as a set, and for
/// three steps of cost the units that are nearer to it than that, with those that cost less
/// wherever they are left out. Sets are 64 bits wide; units that share a bit, as all that is said
/// twice by a word's several readings (whole, as a man's surname, as a father's name), only loosen
/// the bound.
public final class SoundMarks {
  /// How many numbers a word has.
  public static final int SIZE = 6;

  static final int STEPS = 3;

  /// The costs of the steps: what of vowels and of weak consonants tells something, what most of
  /// them cost, and a consonant.
  static final int[] COSTS = {24, 48, 100};

  private static final int FIRST_STEP = COSTS[0];
  private static final int SECOND_STEP = COSTS[1] - COSTS[0];
  private static final int THIRD_STEP = COSTS[2] - COSTS[1];
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
    var plain = CompoundNames.plain(Lookalikes.mended(word), script);
    var reader = new Reader(SoundSets.of(script), SoundReader.read(plain));
    var father = Patronymics.of(plain);
    var folded = NameWords.folded(plain);
    father.ifPresent(f -> reader.also(SoundReader.read(f.stem())));
    also(reader, SurnameEndings.manOf(folded));
    also(reader, CompoundNames.withoutJoinedArticle(folded));
    marks[at] = reader.set;
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

  /// Writes the marks of no word, without reading any table.
  public static void makeNone(long[] marks, int at) {
    marks[at + INFO] = READY | SILENT;
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
    int strange = strange(x, marks, other);
    int back = strange(y, marks, one);
    // The distance, cost · 1000 / half, is above the limit where cost · 1000 ≥ (limit + 1) · half.
    int half = ((int) (a & WEIGHT) + (int) (b & WEIGHT)) / 2;
    int strangers = (limit + 1) * half - 1000 * Math.max(strange, back) - 1 >>> 31;
    int oneScript = isZero(a >>> SCRIPT ^ b >>> SCRIPT);
    int noGroup = isZero(marks[one + GROUPS] & marks[other + GROUPS]);
    int initial = 1 - isZero((a | b) & INITIAL);
    int silent = 1 - isZero((a | b) & SILENT);
    return silent | 1 - initial & oneScript & noGroup & strangers;
  }

  /// What units cost at least that a word has not, nor any near to them.
  private static int strange(long units, long[] marks, int word) {
    return FIRST_STEP * Long.bitCount(units & ~marks[word + 1])
        + SECOND_STEP * Long.bitCount(units & ~marks[word + 2])
        + THIRD_STEP * Long.bitCount(units & ~marks[word + 3]);
  }

  private static int isZero(long number) {
    return 1 - (int) ((number | -number) >>> 63);
  }

  /// Collects the sets of a word's readings.
  private static final class Reader {
    private final SoundSets sets;
    private long set;
    private final long[] reach = new long[STEPS];
    private int weight;

    Reader(SoundSets sets, short[] units) {
      this.sets = sets;
      set = set(units);
      for (int step = 0; step < STEPS; step++) {
        reach[step] = sets.cheap(step);
      }
      reach(units);
    }

    /// What is strange to one reading must be strange to all.
    void also(short[] units) {
      set &= set(units);
      reach(units);
    }

    private long set(short[] units) {
      long all = 0;
      for (int i = 0; i < Math.min(units.length, Alignment.LONGEST); i++) {
        all |= sets.bit(units[i]);
      }
      return all;
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
