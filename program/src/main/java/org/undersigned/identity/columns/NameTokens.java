package org.undersigned.identity.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.undersigned.identity.values.NormalForm;
import org.undersigned.names.NamePart;
import org.undersigned.names.NameWord;
import org.undersigned.names.Skeleton;
import org.undersigned.names.SoundMarks;

/// The words that names are made of, with what comparison needs of each: its letters, its sound, a
/// signature of its pairs of letters, and how often it stands as what.
public final class NameTokens {
  /// How many numbers [#marks] has of a word.
  public static final int MARKS = 2 + SoundMarks.SIZE;

  /// Where among them the [SoundMarks] begin.
  public static final int SOUND = 2;

  private final Dictionary words = new Dictionary();
  private byte[][] letters = new byte[64][];
  private int[] sounds = new int[64];

  /// Of each word its [Marks] and [SoundMarks], side by side: a look at both is one at one place of
  /// the memory.
  private long[] marks = new long[MARKS * 64];

  private String[] written = new String[64];
  private boolean[] lettered = new boolean[64];
  private NameWord[] readAsGiven = new NameWord[64];
  private NameWord[] readAsSurname = new NameWord[64];
  private NameWord[] readAsPatronymic = new NameWord[64];
  private int[] asGiven = new int[64];
  private int[] asSurname = new int[64];
  private int reread;

  NameTokens() {
    SoundMarks.makeNone(marks, SOUND);
  }

  /// The number of a word in any script: of its Latin-normal form. How it was written when it was
  /// first met is kept for what it can sound like; 0 where nothing of it is left.
  public int intern(String written) {
    String word = NormalForm.of(written).replace(" ", "");
    if (word.isEmpty()) return 0;
    int id = words.intern(word);
    if (id >= letters.length) grow();
    if (letters[id] == null) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      letters[id] = bytes.length > 64 ? Arrays.copyOf(bytes, 64) : bytes;
      this.written[id] = written.equals(word) ? word : written;
      lettered[id] = written.codePoints().anyMatch(Character::isLetter);
      String skeleton = lettered[id] ? Skeleton.of(written) : "";
      sounds[id] = skeleton.isEmpty() ? word.hashCode() : skeleton.hashCode();
      marks[MARKS * id] = Signature.of(letters[id]);
      marks[MARKS * id + 1] = Marks.ofWord(letters[id], isShort(id));
    }
    return id;
  }

  /// The number of a Latin-normal word; 0 where it was never met.
  int find(String word) {
    return words.find(word);
  }

  /// The Latin-normal word with this number.
  public String text(int id) {
    return words.text(id);
  }

  /// The word as it was written, in small letters, where it was first met.
  public String written(int id) {
    return id == 0 ? "" : written[id];
  }

  public byte[] letters(int id) {
    return letters[id];
  }

  public int sound(int id) {
    return sounds[id];
  }

  /// One bit per pair of neighbouring letters (hashed): words without a common bit share no pair.
  public long signature(int id) {
    return marks[MARKS * id];
  }

  /// The [Marks] of all words, and the [SoundMarks] of those for which [#markSound] was called: of
  /// each word [#MARKS] numbers. Not to be written to.
  public long[] marks() {
    return marks;
  }

  /// Makes the marks of a word if they are not made; several threads may make them, all alike.
  public void markSound(int id) {
    if (SoundMarks.areMade(marks, MARKS * id + SOUND)) return;
    SoundMarks.As as =
        isInitial(id)
            ? SoundMarks.As.INITIAL
            : lettered[id] ? SoundMarks.As.NAME : SoundMarks.As.NO_LETTERS;
    SoundMarks.make(written[id], as, marks, MARKS * id + SOUND);
  }

  /// The word as a given name is read, for comparison by sound. Made when first asked for; several
  /// threads may make it, all alike.
  public NameWord given(int id) {
    NameWord word = readAsGiven[id];
    if (word == null) readAsGiven[id] = word = read(id, NamePart.Role.GIVEN);
    return word;
  }

  /// The word as a surname is read.
  public NameWord surname(int id) {
    NameWord word = readAsSurname[id];
    if (word == null) readAsSurname[id] = word = read(id, NamePart.Role.SURNAME);
    return word;
  }

  /// The word as a patronymic is read.
  public NameWord patronymic(int id) {
    NameWord word = readAsPatronymic[id];
    if (word == null) readAsPatronymic[id] = word = read(id, NamePart.Role.PATRONYMIC);
    return word;
  }

  private NameWord read(int id, NamePart.Role role) {
    return NameWord.of(
        written[id], role, isInitial(id) ? NamePart.Written.INITIAL : NamePart.Written.FULL);
  }

  /// Whether the word has letters at all; what has none has no sound.
  public boolean hasLetters(int id) {
    return lettered[id];
  }

  /// Whether one of two words is written in Latin letters and the other is not: their Latin-normal
  /// forms may differ by a letter where both are the same name to the letter.
  public boolean areOfTwoScripts(int a, int b) {
    return isLatin(written[a]) != isLatin(written[b]);
  }

  private static boolean isLatin(String written) {
    return written.isEmpty() || written.charAt(0) < LAST_LATIN;
  }

  private static final char LAST_LATIN = 0x0250;

  /// Whether the word is an initial.
  public boolean isInitial(int id) {
    return Marks.isInitial(marks, MARKS * id);
  }

  /// Whether the word has one letter, in its own script or in Latin.
  private boolean isShort(int id) {
    boolean one =
        letters[id].length == 1 || written[id].codePointCount(0, written[id].length()) == 1;
    return one && !isWholeSign(written[id]);
  }

  /// A single Han or Hangul sign is a whole surname or given name.
  private static boolean isWholeSign(String written) {
    return !written.isEmpty() && written.charAt(0) >= FIRST_EAST_ASIAN;
  }

  private static final char FIRST_EAST_ASIAN = 0x2E80;

  /// The number of an initial, which may have two letters where they stand for one of another
  /// alphabet (`Zh.`, `Дж.`).
  int internInitial(String written) {
    int known = size();
    int id = intern(written);
    if (id != 0 && !isInitial(id)) {
      if (id <= known) reread++;
      marks[MARKS * id + 1] = Marks.ofWord(letters[id], true);
    }
    return id;
  }

  public int size() {
    return words.size();
  }

  void count(int id, Role role) {
    if (id == 0) return;
    if (role == Role.GIVEN) asGiven[id]++;
    else asSurname[id]++;
  }

  /// In how many records the word stands as a given name or patronymic.
  public int asGiven(int id) {
    return asGiven[id];
  }

  /// A copy of [#asGiven] of all words.
  public int[] countsAsGiven() {
    return Arrays.copyOf(asGiven, size() + 1);
  }

  /// A copy of [#asSurname] of all words.
  public int[] countsAsSurname() {
    return Arrays.copyOf(asSurname, size() + 1);
  }

  /// How often a word that was met before turned out to be an initial: then records that were read
  /// before mean something else than they did.
  public int reread() {
    return reread;
  }

  /// In how many records the word stands as a surname.
  public int asSurname(int id) {
    return asSurname[id];
  }

  private void grow() {
    int room = letters.length * 2;
    letters = Arrays.copyOf(letters, room);
    sounds = Arrays.copyOf(sounds, room);
    marks = Arrays.copyOf(marks, MARKS * room);
    written = Arrays.copyOf(written, room);
    lettered = Arrays.copyOf(lettered, room);
    readAsGiven = Arrays.copyOf(readAsGiven, room);
    readAsSurname = Arrays.copyOf(readAsSurname, room);
    readAsPatronymic = Arrays.copyOf(readAsPatronymic, room);
    asGiven = Arrays.copyOf(asGiven, room);
    asSurname = Arrays.copyOf(asSurname, room);
  }
}
