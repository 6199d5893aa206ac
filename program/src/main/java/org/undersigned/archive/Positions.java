package org.undersigned.archive;

import java.util.Arrays;

/// Where each entry of a log begins, in one array: eight bytes an entry.
final class Positions {
  private static final int OFFSET_BITS = 40;

  private long[] places = new long[64];
  private int size;

  void add(int segment, long offset) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size] = (long) segment << OFFSET_BITS | offset;
    size++;
  }

  int segment(long sequence) {
    return (int) (places[Math.toIntExact(sequence)] >>> OFFSET_BITS);
  }

  long offset(long sequence) {
    return places[Math.toIntExact(sequence)] & ((1L << OFFSET_BITS) - 1);
  }
}
