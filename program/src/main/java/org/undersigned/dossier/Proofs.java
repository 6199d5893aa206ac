package org.undersigned.dossier;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Checkpoint;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.SignedNote;

/// Writes `proof/`: what ties the dossier's records to the log, and the log to the house's key.
///
/// @param tree the log's
/// @param checkpoint signed after the release record entered the log
/// @param verifyingKey one line
/// @param olderSizes sizes of older checkpoints that others may hold
public record Proofs(
    MerkleTree tree, SignedNote checkpoint, String verifyingKey, List<Long> olderSizes) {
  static final String RELEASE = "proof/release.json";

  public Proofs {
    olderSizes = List.copyOf(olderSizes);
  }

  void write(BagFolder bag, List<Payload.Placed> placed) throws IOException {
    var head =
        Checkpoint.parse(checkpoint.text())
            .orElseThrow(() -> new IllegalArgumentException("not a checkpoint"));
    bag.write("proof/checkpoint.note", Bytes.of(checkpoint.encode()));
    bag.write("proof/key.pub", verifyingKey + "\n");
    var entries =
        placed.stream()
            .sorted(Comparator.comparingLong(each -> each.record().envelope().sequence()))
            .map(each -> line(each, head.size()))
            .collect(Collectors.joining());
    bag.write("proof/entries.txt", entries);
    var consistency =
        olderSizes.stream()
            .filter(size -> size > 0 && size < head.size())
            .sorted()
            .distinct()
            .map(
                size ->
                    "%d %s %s\n"
                        .formatted(
                            size,
                            tree.root(size).hex(),
                            hashes(tree.consistencyProof(size, head.size()))))
            .collect(Collectors.joining());
    bag.write("proof/consistency.txt", consistency);
  }

  private String line(Payload.Placed each, long size) {
    var envelope = each.record().envelope();
    return "%d %s %s %s %d %s\n"
        .formatted(
            envelope.sequence(),
            Bytes.of(envelope.encode()).hex(),
            each.record().salt().hex(),
            each.file(),
            each.line(),
            hashes(tree.inclusionProof(envelope.sequence(), size)));
  }

  private static String hashes(List<Bytes> proof) {
    return proof.isEmpty() ? "-" : proof.stream().map(Bytes::hex).collect(Collectors.joining(","));
  }
}
