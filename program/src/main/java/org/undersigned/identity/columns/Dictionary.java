package org.undersigned.identity.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Distinct strings with small numbers: the same string always has the same number, counted from 1
/// in order of first sight; 0 is never given out and stands for "nothing".
///
/// The strings lie as UTF-8 in one growing arena, so that ten million of them cost their bytes and
/// about sixteen more each, not an object each. Not safe for writing from several threads.
public final class Dictionary {
  private static final int BLOCK_BITS = 20;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private byte[][] arena = {new byte[256]};
  private long used;
  private long[] starts = new long[64];
  private int[] hashes = new int[64];
  private int[] slots = new int[128];
  private int size;

  /// The number of `text`, given now if it has none.
  public int intern(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return intern(bytes, bytes.length);
  }

  /// The same for the first `length` bytes of a text in UTF-8.
  int intern(byte[] bytes, int length) {
    int hash = hash(bytes, length);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int id = slots[slot];
      if (hashes[id] == hash && holds(id, bytes, length)) return id;
      slot = (slot + 1) & (slots.length - 1);
    }
    return add(bytes, length, hash, slot);
  }

  /// The number of `text`, or 0 if it was never interned.
  public int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int hash = hash(bytes, bytes.length);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int id = slots[slot];
      if (hashes[id] == hash && holds(id, bytes, bytes.length)) return id;
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  /// The string with this number; the empty string for 0.
  public String text(int id) {
    if (id == 0) return "";
    int length = length(id);
    byte[] bytes = new byte[length];
    long from = starts[id];
    for (int i = 0; i < length; i++) bytes[i] = at(from + i);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// How many distinct strings there are; the largest number given out.
  public int size() {
    return size;
  }

  private int length(int id) {
    return (int) ((id == size ? used : starts[id + 1]) - starts[id]);
  }

  private byte at(long position) {
    return arena[(int) (position >>> BLOCK_BITS)][(int) (position & (BLOCK - 1))];
  }

  private boolean holds(int id, byte[] bytes, int length) {
    if (length(id) != length) return false;
    long from = starts[id];
    byte[] block = arena[(int) (from >>> BLOCK_BITS)];
    int offset = (int) (from & BLOCK - 1);
    if (offset + length <= block.length)
      return Arrays.equals(block, offset, offset + length, bytes, 0, length);
    for (int i = 0; i < length; i++) if (at(from + i) != bytes[i]) return false;
    return true;
  }

  private int add(byte[] bytes, int length, int hash, int slot) {
    int id = ++size;
    if (id + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      hashes = Arrays.copyOf(hashes, starts.length);
    }
    starts[id] = used;
    hashes[id] = hash;
    for (int i = 0; i < length; i++) append(bytes[i]);
    slots[slot] = id;
    if (size * 2 >= slots.length) rehash();
    return id;
  }

  private void append(byte b) {
    int block = (int) (used >>> BLOCK_BITS);
    int offset = (int) (used & (BLOCK - 1));
    if (block == arena.length) arena = Arrays.copyOf(arena, arena.length + 1);
    if (arena[block] == null) arena[block] = new byte[BLOCK];
    if (offset == arena[block].length)
      arena[block] = Arrays.copyOf(arena[block], Math.min(BLOCK, arena[block].length * 4));
    arena[block][offset] = b;
    used++;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int id = 1; id <= size; id++) {
      int slot = hashes[id] & (slots.length - 1);
      while (slots[slot] != 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
  }

  private static int hash(byte[] bytes, int length) {
    long h = 0x9E3779B97F4A7C15L ^ length;
    for (int i = 0; i < length; i++) h = (h ^ (bytes[i] & 0xFF)) * 0x100000001B3L;
    h ^= h >>> 32;
    h *= 0xD6E8FEB86659FD93L;
    return (int) (h ^ (h >>> 32));
  }
}
