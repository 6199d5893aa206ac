package org.undersigned.identity.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.undersigned.identity.values.NormalForm;

/// The distinct values of one field in their normal form, with how often each occurs and, for text,
/// the words it is made of.
public final class FieldValues {
  private static final int[] NONE = {};
  private final Field.Kind kind;
  private final Dictionary raw = new Dictionary();
  private int[] normalOfRaw = new int[64];
  private final Dictionary normal = new Dictionary();
  private final Dictionary words = new Dictionary();
  private byte[][] letters = new byte[64][];
  private int[][] tokens = new int[64][];
  private long[] marks = new long[128];
  private int[] counts = new int[64];
  private Fates.Kind[] fates = new Fates.Kind[64];

  FieldValues(Field.Kind kind) {
    this.kind = kind;
  }

  /// The number of the normal form of a cell; 0 where nothing is left of it.
  int intern(String cell) {
    int rawId = raw.intern(cell);
    if (rawId >= normalOfRaw.length)
      normalOfRaw = Arrays.copyOf(normalOfRaw, normalOfRaw.length * 2);
    if (normalOfRaw[rawId] == 0) normalOfRaw[rawId] = normalise(cell) + 1;
    int id = normalOfRaw[rawId] - 1;
    if (id > 0) counts[id]++;
    return id;
  }

  private int normalise(String cell) {
    String form = NormalForm.of(cell);
    String value = kind == Field.Kind.CODE ? form.replace(" ", "") : form;
    if (value.isEmpty()) return 0;
    int id = normal.intern(value);
    if (id >= letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
      tokens = Arrays.copyOf(tokens, letters.length);
      counts = Arrays.copyOf(counts, letters.length);
      marks = Arrays.copyOf(marks, 2 * letters.length);
      fates = Arrays.copyOf(fates, letters.length);
    }
    if (letters[id] == null) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      letters[id] = bytes.length > 64 ? Arrays.copyOf(bytes, 64) : bytes;
      tokens[id] = kind == Field.Kind.TEXT ? tokens(value) : NONE;
      marks[2 * id] = Signature.of(letters[id]);
      marks[2 * id + 1] =
          kind == Field.Kind.TEXT ? Marks.ofText(tokens[id]) : Marks.ofCode(letters[id]);
      fates[id] = kind == Field.Kind.TEXT ? Fates.of(cell) : Fates.Kind.NOTHING;
    }
    return id;
  }

  private int[] tokens(String value) {
    String[] parts = value.split(" ");
    int[] ids = new int[Math.min(parts.length, 24)];
    for (int i = 0; i < ids.length; i++) ids[i] = words.intern(parts[i]);
    return Arrays.stream(ids).sorted().distinct().toArray();
  }

  /// What the value says of a person's fate.
  Fates.Kind fate(int id) {
    return fates[id];
  }

  public String text(int id) {
    return normal.text(id);
  }

  /// At most the first 64 bytes of the normal form.
  public byte[] letters(int id) {
    return letters[id];
  }

  /// The signature of its pairs of letters; see [Signature].
  public long signature(int id) {
    return marks[2 * id];
  }

  /// The [Marks] of all values; not to be written to.
  public long[] marks() {
    return marks;
  }

  /// Numbers of its words, ascending, each once; empty for codes.
  public int[] tokens(int id) {
    return tokens[id];
  }

  /// In how many records the value stands.
  public int count(int id) {
    return counts[id];
  }

  public int size() {
    return normal.size();
  }

  public Field.Kind kind() {
    return kind;
  }
}
