package org.undersigned.seal;

import java.util.ArrayList;
import java.util.List;

/// The log's tree (RFC 9162 section 2.1): `leaf = SHA-256(0x00 ‖ entry)`,
/// `node = SHA-256(0x01 ‖ left ‖ right)`. It only grows; it gives the root at every past size,
/// proofs that an entry is in it, and proofs that an older tree is its beginning.
///
/// Keeps the hash of every full subtree: 64 bytes for each entry. Proofs are checked by
/// [MerkleProofs], which needs no tree.
public final class MerkleTree {
  private static final byte[] LEAF = {0x00};
  private static final byte[] NODE = {0x01};

  /// levels[h] holds the hashes of the full subtrees of 2^h leaves, from left to right.
  private final List<HashList> levels = new ArrayList<>();

  /// Hash of a leaf that holds `entry`.
  public static byte[] leafHash(byte[] entry) {
    return Sha256.of(LEAF, entry);
  }

  static byte[] node(byte[] left, byte[] right) {
    return Sha256.of(NODE, left, right);
  }

  /// Adds a leaf by its hash, see [#leafHash].
  public void append(byte[] leafHash) {
    var hash = leafHash;
    for (var height = 0; ; height++) {
      if (levels.size() == height) {
        levels.add(new HashList());
      }
      var level = levels.get(height);
      level.add(hash);
      if (level.size() % 2 == 1) {
        return;
      }
      hash = node(level.get(level.size() - 2), hash);
    }
  }

  public long size() {
    return levels.isEmpty() ? 0 : levels.getFirst().size();
  }

  /// The leaf hash at `index`.
  public Bytes leaf(long index) {
    return Bytes.owning(levels.getFirst().get(Math.toIntExact(index)));
  }

  public Bytes root() {
    return root(size());
  }

  /// The root when the tree had `size` leaves; SHA-256 of nothing for 0.
  public Bytes root(long size) {
    if (size < 0 || size > size()) {
      throw new IllegalArgumentException("size " + size + " of a tree of " + size());
    }
    return Bytes.owning(size == 0 ? Sha256.of() : range(0, size));
  }

  /// PATH(index, D\[size\]) of RFC 9162 section 2.1.3.1: from the leaf's sibling up to below the
  /// root.
  public List<Bytes> inclusionProof(long index, long size) {
    if (index < 0 || index >= size || size > size()) {
      throw new IllegalArgumentException(index + " of " + size + " in a tree of " + size());
    }
    var proof = new ArrayList<Bytes>();
    path(index, 0, size, proof);
    return List.copyOf(proof);
  }

  private void path(long index, long from, long to, List<Bytes> proof) {
    if (to - from == 1) {
      return;
    }
    var middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, proof);
      proof.add(Bytes.owning(range(middle, to)));
    } else {
      path(index, middle, to, proof);
      proof.add(Bytes.owning(range(from, middle)));
    }
  }

  /// PROOF(older, D\[size\]) of RFC 9162 section 2.1.4.1; empty if `older` is 0 or equals `size`.
  public List<Bytes> consistencyProof(long older, long size) {
    if (older < 0 || older > size || size > size()) {
      throw new IllegalArgumentException(older + " to " + size + " in a tree of " + size());
    }
    var proof = new ArrayList<Bytes>();
    if (older > 0 && older < size) {
      subproof(older, 0, size, proof);
    }
    return List.copyOf(proof);
  }

  /// SUBPROOF; the older tree's root need not be told where the subtree is the older tree itself.
  private void subproof(long older, long from, long to, List<Bytes> proof) {
    if (older == to) {
      if (from > 0) {
        proof.add(Bytes.owning(range(from, to)));
      }
      return;
    }
    var middle = from + split(to - from);
    if (older <= middle) {
      subproof(older, from, middle, proof);
      proof.add(Bytes.owning(range(middle, to)));
    } else {
      subproof(older, middle, to, proof);
      proof.add(Bytes.owning(range(from, middle)));
    }
  }

  /// MTH(D\[from:to\]); full subtrees are looked up.
  private byte[] range(long from, long to) {
    var width = to - from;
    if (Long.bitCount(width) == 1 && from % width == 0) {
      var height = Long.numberOfTrailingZeros(width);
      return levels.get(height).get(Math.toIntExact(from >> height));
    }
    var middle = from + split(width);
    return node(range(from, middle), range(middle, to));
  }

  /// The largest power of two smaller than `width`, which is at least 2.
  static long split(long width) {
    return Long.highestOneBit(width - 1);
  }
}
