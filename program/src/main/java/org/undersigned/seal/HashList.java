package org.undersigned.seal;

import java.util.Arrays;

/// A growing row of 32-byte hashes in one array: a million of them take 32 MB, not 100.
final class HashList {
  private byte[] octets = new byte[32 * 64];
  private int size;

  void add(byte[] hash) {
    if (octets.length == 32 * size) {
      octets = Arrays.copyOf(octets, 2 * octets.length);
    }
    System.arraycopy(hash, 0, octets, 32 * size, 32);
    size++;
  }

  byte[] get(int index) {
    return Arrays.copyOfRange(octets, 32 * index, 32 * index + 32);
  }

  int size() {
    return size;
  }
}
