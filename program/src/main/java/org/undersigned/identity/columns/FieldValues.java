package org.undersigned.identity.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.undersigned.identity.values.ArabicInLatin;
import org.undersigned.identity.values.NormalForm;
import org.undersigned.identity.values.NormalForm.Spaces;
import org.undersigned.names.Script;

/// The distinct values of one field in their normal form, with how often each occurs and, for text,
/// the words it is made of.
public final class FieldValues {
  private static final int[] NONE = {};
  private static final int LONGEST = 64;
  private final Field.Kind kind;

  /// Cells of other letters than ASCII as they are written: to normalise them is slow.
  private final Dictionary raw = new Dictionary();

  private int[] normalOfRaw = new int[64];
  private final Dictionary normal = new Dictionary();
  private final Dictionary words = new Dictionary();
  private byte[] buffer = new byte[256];
  private byte[][] letters = new byte[64][];
  private int[][] tokens = new int[64][];
  private long[] marks = new long[64 * ValueMarks.SIZE];
  private int[] counts = new int[64];
  private Fates.Kind[] fates = new Fates.Kind[64];

  /// How texts of other letters than ASCII were written when they were first met.
  private String[] written = new String[64];

  /// A bit for each [Script] that any text is written in.
  private int scripts;

  FieldValues(Field.Kind kind) {
    this.kind = kind;
  }

  /// The number of the normal form of a cell; 0 where nothing is left of it.
  int intern(String cell) {
    int id = ascii(cell);
    if (id < 0) {
      int rawId = raw.intern(cell);
      if (rawId >= normalOfRaw.length)
        normalOfRaw = Arrays.copyOf(normalOfRaw, normalOfRaw.length * 2);
      if (normalOfRaw[rawId] == 0) normalOfRaw[rawId] = normalise(cell) + 1;
      id = normalOfRaw[rawId] - 1;
    }
    if (id > 0) counts[id]++;
    return id;
  }

  /// The same for cells of ASCII without a string for each; -1 for others.
  private int ascii(String cell) {
    if (buffer.length < cell.length()) buffer = new byte[cell.length()];
    int length =
        NormalForm.ascii(cell, kind == Field.Kind.CODE ? Spaces.LEFT_OUT : Spaces.KEPT, buffer);
    if (length <= 0) return length;
    int id = normal.intern(buffer, length);
    if (!isNew(id)) return id;
    scripts |= 1 << Script.LATIN.ordinal();
    return describe(id, normal.text(id));
  }

  private int normalise(String cell) {
    String form = NormalForm.of(kind == Field.Kind.TEXT ? ArabicInLatin.of(cell) : cell);
    String value = kind == Field.Kind.CODE ? form.replace(" ", "") : form;
    if (value.isEmpty()) return 0;
    int id = normal.intern(value);
    if (!isNew(id)) return id;
    describe(id, value);
    if (kind == Field.Kind.TEXT) {
      written[id] = cell;
      scripts |= 1 << Script.of(cell).ordinal();
    }
    return id;
  }

  private boolean isNew(int id) {
    return id >= letters.length || letters[id] == null;
  }

  private int describe(int id, String value) {
    if (id >= letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
      counts = Arrays.copyOf(counts, letters.length);
      marks = Arrays.copyOf(marks, ValueMarks.SIZE * letters.length);
      if (kind == Field.Kind.TEXT) {
        tokens = Arrays.copyOf(tokens, letters.length);
        fates = Arrays.copyOf(fates, letters.length);
        written = Arrays.copyOf(written, letters.length);
      }
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    letters[id] = bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    int at = ValueMarks.SIZE * id;
    if (kind == Field.Kind.TEXT) {
      tokens[id] = tokens(value);
      ValueMarks.ofText(letters[id], tokens[id], marks, at);
    } else ValueMarks.ofCode(letters[id], marks, at);
    return id;
  }

  private int[] tokens(String value) {
    String[] parts = value.split(" ");
    int[] ids = new int[Math.min(parts.length, 24)];
    for (int i = 0; i < ids.length; i++) ids[i] = words.intern(parts[i]);
    Arrays.sort(ids);
    int kept = 0;
    for (int i = 0; i < ids.length; i++) if (i == 0 || ids[i] != ids[i - 1]) ids[kept++] = ids[i];
    return kept == ids.length ? ids : Arrays.copyOf(ids, kept);
  }

  /// What a text says of a person's fate, as its first cell of which this is asked is written.
  Fates.Kind fate(int id, String cell) {
    Fates.Kind fate = fates[id];
    if (fate == null) fates[id] = fate = Fates.of(cell);
    return fate;
  }

  public String text(int id) {
    return normal.text(id);
  }

  /// The text as it was written when it was first met; that of ASCII in its normal form.
  public String written(int id) {
    return written[id] == null ? normal.text(id) : written[id];
  }

  /// Whether texts are written in several scripts, so that alike ones may be spelled quite
  /// differently.
  public boolean inSeveralScripts() {
    return Integer.bitCount(scripts & ~(1 << Script.OTHER.ordinal())) > 1;
  }

  /// At most the first 64 bytes of the normal form.
  public byte[] letters(int id) {
    return letters[id];
  }

  /// The signature of its pairs of letters; see [Signature].
  public long signature(int id) {
    return marks[ValueMarks.SIZE * id];
  }

  /// The [ValueMarks] of all values; not to be written to.
  public long[] marks() {
    return marks;
  }

  /// Numbers of its words, ascending, each once; empty for codes.
  public int[] tokens(int id) {
    return kind == Field.Kind.TEXT ? tokens[id] : NONE;
  }

  /// In how many records the value stands.
  public int count(int id) {
    return counts[id];
  }

  /// A copy of [#count] of all values.
  public int[] counts() {
    return Arrays.copyOf(counts, size() + 1);
  }

  public int size() {
    return normal.size();
  }

  public Field.Kind kind() {
    return kind;
  }
}
