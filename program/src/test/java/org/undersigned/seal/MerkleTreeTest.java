package org.undersigned.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Oracle: the test vectors of the Certificate Transparency reference implementation for RFC 6962,
/// whose hashing RFC 9162 keeps.
class MerkleTreeTest {
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static MerkleTree published() {
    var tree = new MerkleTree();
    LEAVES.forEach(leaf -> tree.append(MerkleTree.leafHash(Bytes.hex(leaf).toArray())));
    return tree;
  }

  private static MerkleTree counting(int size) {
    var tree = new MerkleTree();
    for (var i = 0; i < size; i++) {
      tree.append(MerkleTree.leafHash(ByteBuffer.allocate(4).putInt(i).array()));
    }
    return tree;
  }

  private static List<String> hex(List<Bytes> proof) {
    return proof.stream().map(Bytes::hex).toList();
  }

  @Test
  void rootsAreThePublishedOnes() {
    var tree = published();
    for (var size = 0; size <= LEAVES.size(); size++) {
      assertEquals(ROOTS.get(size), tree.root(size).hex());
    }
  }

  @Test
  void proofsAreThePublishedOnes() {
    var tree = published();
    assertEquals(
        List.of(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
        hex(tree.inclusionProof(0, 8)));
    assertEquals(
        List.of(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        hex(tree.consistencyProof(6, 8)));
    assertEquals(
        List.of(
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
        hex(tree.consistencyProof(2, 5)));
  }

  @Test
  void everyProofOfEveryTreeUpTo130Verifies() {
    var tree = counting(130);
    for (var n = 1; n <= 130; n++) {
      for (var m = 0; m < n; m++) {
        var place = new MerkleProofs.Place(m, n, tree.root(n));
        assertTrue(MerkleProofs.includes(tree.leaf(m), place, tree.inclusionProof(m, n)));
      }
      for (var m = 0; m <= n; m++) {
        var older = new MerkleProofs.Head(m, tree.root(m));
        var newer = new MerkleProofs.Head(n, tree.root(n));
        assertTrue(MerkleProofs.consistent(older, newer, tree.consistencyProof(m, n)), m + "," + n);
      }
    }
  }

  @Property(tries = 300)
  void oneFlippedBitInAnInclusionProofNeverVerifies(
      @ForAll @IntRange(min = 2, max = 300) int size, @ForAll long seed) {
    var random = new Random(seed);
    var tree = counting(size);
    var index = random.nextInt(size);
    var proof = new ArrayList<>(tree.inclusionProof(index, size));
    var place = new MerkleProofs.Place(index, size, tree.root());
    var which = random.nextInt(proof.size());
    proof.set(which, flipped(proof.get(which), random));
    assertFalse(MerkleProofs.includes(tree.leaf(index), place, proof));
  }

  @Property(tries = 300)
  void oneFlippedBitInAConsistencyProofNeverVerifies(
      @ForAll @IntRange(min = 2, max = 300) int size, @ForAll long seed) {
    var random = new Random(seed);
    var tree = counting(size);
    var older = 1 + random.nextInt(size - 1);
    var proof = new ArrayList<>(tree.consistencyProof(older, size));
    var which = random.nextInt(proof.size());
    proof.set(which, flipped(proof.get(which), random));
    assertFalse(
        MerkleProofs.consistent(
            new MerkleProofs.Head(older, tree.root(older)),
            new MerkleProofs.Head(size, tree.root()),
            proof));
  }

  @Property(tries = 200)
  void aProofForAnotherPlaceOrSizeNeverVerifies(
      @ForAll @IntRange(min = 3, max = 300) int size, @ForAll long seed) {
    var random = new Random(seed);
    var tree = counting(size);
    var index = random.nextInt(size);
    var other = (index + 1 + random.nextInt(size - 1)) % size;
    var proof = tree.inclusionProof(index, size);
    assertFalse(
        MerkleProofs.includes(
            tree.leaf(index), new MerkleProofs.Place(other, size, tree.root()), proof));
    var longer = new ArrayList<>(proof);
    longer.add(tree.leaf(0));
    assertFalse(
        MerkleProofs.includes(
            tree.leaf(index), new MerkleProofs.Place(index, size, tree.root()), longer));
  }

  static Bytes flipped(Bytes of, Random random) {
    var octets = of.toArray();
    var bit = random.nextInt(8 * octets.length);
    octets[bit / 8] ^= (byte) (1 << (bit % 8));
    return Bytes.of(octets);
  }
}
