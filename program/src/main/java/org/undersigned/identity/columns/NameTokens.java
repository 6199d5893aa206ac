package org.undersigned.identity.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.undersigned.identity.values.SoundKey;

/// The words that names are made of, with what comparison needs of each: its letters, its sound, a
/// signature of its pairs of letters, and how often it stands as what.
public final class NameTokens {
  private final Dictionary words = new Dictionary();
  private byte[][] letters = new byte[64][];
  private int[] sounds = new int[64];
  private long[] signatures = new long[64];
  private int[] asGiven = new int[64];
  private int[] asSurname = new int[64];

  /// The number of a Latin-normal word.
  public int intern(String word) {
    int id = words.intern(word);
    if (id >= letters.length) grow();
    if (letters[id] == null) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      letters[id] = bytes.length > 64 ? Arrays.copyOf(bytes, 64) : bytes;
      sounds[id] = SoundKey.of(word).hashCode();
      signatures[id] = signature(letters[id]);
    }
    return id;
  }

  /// The Latin-normal word with this number.
  public String text(int id) {
    return words.text(id);
  }

  public byte[] letters(int id) {
    return letters[id];
  }

  public int sound(int id) {
    return sounds[id];
  }

  /// One bit per pair of neighbouring letters (hashed): words without a common bit share no pair.
  public long signature(int id) {
    return signatures[id];
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

  /// In how many records the word stands as a surname.
  public int asSurname(int id) {
    return asSurname[id];
  }

  private void grow() {
    int room = letters.length * 2;
    letters = Arrays.copyOf(letters, room);
    sounds = Arrays.copyOf(sounds, room);
    signatures = Arrays.copyOf(signatures, room);
    asGiven = Arrays.copyOf(asGiven, room);
    asSurname = Arrays.copyOf(asSurname, room);
  }

  private static long signature(byte[] word) {
    long bits = 1L << (word.length == 0 ? 0 : word[0] * 7 & 63);
    for (int i = 0; i + 1 < word.length; i++)
      bits |= 1L << ((word[i] * 31 + word[i + 1]) * 0x9E3779B1 >>> 26);
    return bits;
  }
}
