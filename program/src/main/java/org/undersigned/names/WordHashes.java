package org.undersigned.names;

import java.nio.charset.StandardCharsets;

/// A large table of words with a number each, kept as 64-bit hashes of their UTF-8 bytes.
///
/// Tables of tens of thousands of names are read at every start of the program; as strings in a
/// hash map that takes ten times as long as this. Two of a million words share a hash with a chance
/// of one in ten million.
final class WordHashes {
  private long[] hashes = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  /// Adds the words of a resource: separated by spaces, tabs or ends of lines; lines that begin
  /// with `#` are remarks. Digits after a tab are the number of the word before it, else it is 1.
  static WordHashes read(String table) {
    var words = new WordHashes();
    words.add(Table.bytes(table));
    return words;
  }

  private void add(byte[] table) {
    for (int at = 0; at < table.length; at++) {
      if (table[at] == '#') {
        while (at < table.length && table[at] != '\n') {
          at++;
        }
        continue;
      }
      while (at < table.length && table[at] != '\n') {
        int from = at;
        while (at < table.length && table[at] > ' ' || at < table.length && table[at] < 0) {
          at++;
        }
        long hash = hash(table, from, at);
        int number = 1;
        boolean counted = at < table.length && table[at] == '\t';
        if (counted) {
          number = 0;
          for (at++; at < table.length && table[at] >= '0' && table[at] <= '9'; at++) {
            number = number * 10 + table[at] - '0';
          }
        }
        if (at > from || counted) {
          put(hash, number);
        }
        while (at < table.length && table[at] != '\n' && (counted || table[at] == ' ')) {
          at++;
        }
      }
    }
  }

  /// Adds `number` to that of a word.
  void add(String word, int number) {
    put(hash(word), get(word, 0) + number);
  }

  private void put(long hash, int number) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      size++;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
    if (size * 2 > hashes.length) {
      grow();
    }
  }

  private void grow() {
    long[] old = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[old.length * 2];
    numbers = new int[hashes.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        hashes[slot] = old[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  boolean contains(String word) {
    return hashes[slot(hash(word))] != 0;
  }

  int get(String word, int otherwise) {
    int slot = slot(hash(word));
    return hashes[slot] == 0 ? otherwise : numbers[slot];
  }

  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & hashes.length - 1;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  private static long hash(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return hash(bytes, 0, bytes.length);
  }

  /// FNV-1a with 64 bits (Fowler, Noll and Vo), never 0.
  private static long hash(byte[] bytes, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i] & 0xFF) * 0x100000001B3L;
    }
    return hash == 0 ? 1 : hash;
  }
}
