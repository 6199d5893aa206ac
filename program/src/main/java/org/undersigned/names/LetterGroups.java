package org.undersigned.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The letters and groups of letters of one script with the units they stand for, as a tree of
/// letters: the longest group at a place of a word is found in one walk.
final class LetterGroups {
  private static final short[] NONE = {};

  /// Node and letter to the next node, open addressing; 0 is no entry, the root is node 1.
  private long[] steps = new long[256];

  private int[] nodes = new int[256];
  private int used;
  private int nodeCount = 2;
  private short[][] within = new short[64][];
  private short[][] last = new short[64][];

  /// Adds a group; one that ends in `$` holds at the end of a word only.
  void put(String group, short[] units) {
    boolean atEnd = group.length() > 1 && group.endsWith("$");
    int node = 1;
    for (int i = 0; i < group.length() - (atEnd ? 1 : 0); i++) {
      node = stepOrGrow(node, group.charAt(i));
    }
    (atEnd ? last : within)[node] = units;
  }

  /// Whether the letter stands for something by itself.
  boolean contains(char letter) {
    int node = step(1, letter);
    return node != 0 && within[node] != null;
  }

  /// The units of the longest group at `at`, and how long it is, in `found`.
  ///
  /// @return how many letters the group has; 0 where no group begins there
  int longest(String word, int at, Found found) {
    int node = 1;
    int length = 0;
    found.units = NONE;
    for (int i = at; i < word.length(); i++) {
      node = step(node, word.charAt(i));
      if (node == 0) {
        break;
      }
      short @Nullable [] units =
          i == word.length() - 1 && last[node] != null ? last[node] : within[node];
      if (units != null) {
        found.units = units;
        length = i + 1 - at;
      }
    }
    return length;
  }

  /// What [#longest] found.
  static final class Found {
    short[] units = NONE;
  }

  private int step(int node, char letter) {
    return nodes[slot((long) node << 16 | letter)];
  }

  private int stepOrGrow(int node, char letter) {
    int slot = slot((long) node << 16 | letter);
    if (nodes[slot] == 0) {
      steps[slot] = (long) node << 16 | letter;
      nodes[slot] = nodeCount;
      if (++nodeCount > within.length) {
        within = Arrays.copyOf(within, nodeCount * 2);
        last = Arrays.copyOf(last, nodeCount * 2);
      }
      if (++used * 2 > steps.length) {
        grow();
      }
      return nodeCount - 1;
    }
    return nodes[slot];
  }

  private int slot(long step) {
    int slot = (int) (step * 0x9E3779B97F4A7C15L >>> 40) & steps.length - 1;
    while (nodes[slot] != 0 && steps[slot] != step) {
      slot = slot + 1 & steps.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldSteps = steps;
    int[] oldNodes = nodes;
    steps = new long[oldSteps.length * 2];
    nodes = new int[steps.length];
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldNodes[i] != 0) {
        int slot = slot(oldSteps[i]);
        steps[slot] = oldSteps[i];
        nodes[slot] = oldNodes[i];
      }
    }
  }
}
