package org.undersigned.seal;

import java.util.List;

/// Checks proofs of the log's tree, step by step as RFC 9162 writes the algorithms.
public final class MerkleProofs {
  private MerkleProofs() {}

  /// Where a leaf is said to be: at `index` of a tree of `size` leaves with this root.
  public record Place(long index, long size, Bytes root) {}

  /// A tree at one moment.
  public record Head(long size, Bytes root) {}

  /// Whether `proof` shows that the leaf with hash `leaf` is at `place` (RFC 9162 section 2.1.3.2).
  public static boolean includes(Bytes leaf, Place place, List<Bytes> proof) {
    if (place.index < 0 || place.index >= place.size) {
      return false;
    }
    var fn = place.index;
    var sn = place.size - 1;
    var r = leaf.peek();
    for (var p : proof) {
      if (sn == 0 || p.length() != Sha256.LENGTH) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        r = MerkleTree.node(p.peek(), r);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        r = MerkleTree.node(r, p.peek());
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Bytes.owning(r).equals(place.root);
  }

  /// Whether `proof` shows that the tree `older` is the beginning of `newer` (RFC 9162 section
  /// 2.1.4.2). The empty tree is the beginning of every tree.
  public static boolean consistent(Head older, Head newer, List<Bytes> proof) {
    if (older.size < 0 || older.size > newer.size) {
      return false;
    }
    if (older.size == 0) {
      return proof.isEmpty() && older.root.equals(Bytes.owning(Sha256.of()));
    }
    if (older.size == newer.size) {
      return proof.isEmpty() && older.root.equals(newer.root);
    }
    if (proof.isEmpty() || proof.stream().anyMatch(each -> each.length() != Sha256.LENGTH)) {
      return false;
    }
    return walk(older, newer, withOwnRoot(older, proof));
  }

  /// Where the older size is a power of two its root is the first hash, and is not sent.
  private static List<Bytes> withOwnRoot(Head older, List<Bytes> proof) {
    if (Long.bitCount(older.size) != 1) {
      return proof;
    }
    var whole = new java.util.ArrayList<Bytes>();
    whole.add(older.root);
    whole.addAll(proof);
    return whole;
  }

  private static boolean walk(Head older, Head newer, List<Bytes> path) {
    var fn = older.size - 1;
    var sn = newer.size - 1;
    while ((fn & 1) == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    var fr = path.getFirst().peek();
    var sr = fr;
    for (var c : path.subList(1, path.size())) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        fr = MerkleTree.node(c.peek(), fr);
        sr = MerkleTree.node(c.peek(), sr);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        sr = MerkleTree.node(sr, c.peek());
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Bytes.owning(fr).equals(older.root) && Bytes.owning(sr).equals(newer.root);
  }
}
