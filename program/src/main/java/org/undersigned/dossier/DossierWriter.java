package org.undersigned.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.undersigned.model.Fingerprint;
import org.undersigned.seal.Bytes;

/// Writes a dossier in two steps, since the log must know the payload before the dossier can prove
/// the log:
///
/// 1. [#lay] writes the payload and the tags that do not depend on the log, and gives the content
/// of the
///    release record.
/// 2. When that record is in the log and a checkpoint over it is signed, [#prove] adds `proof/` and
/// closes
///    the bag.
///
/// The folder is a dossier only after the second step.
public final class DossierWriter {
  /// Version of the dossier format.
  public static final int FORMAT = 1;

  static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private static final int LONGEST_TITLE = 1_000;

  private final BagFolder bag;
  private final Payload payload;
  private final Release release;

  private DossierWriter(BagFolder bag, Payload payload, Release release) {
    this.bag = bag;
    this.payload = payload;
    this.release = release;
  }

  /// Lays out everything that does not depend on the log. `folder` must be empty or absent.
  ///
  /// @throws IOException where the folder cannot be written, or an exhibit cannot be read
  public static DossierWriter lay(Path folder, DossierContents contents, ExhibitBytes bytes)
      throws IOException {
    requireEmpty(folder);
    var bag = new BagFolder(folder);
    var payload = new Payload(bag);
    payload.write(contents, bytes);
    bag.writeManifest(BagFolder.PAYLOAD_MANIFEST, bag.payload());
    var manifest = bag.tags().get(BagFolder.PAYLOAD_MANIFEST);
    var heading = contents.heading();
    var at = heading.releasedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    var title = title(heading.title());
    var id = heading.id().toString();
    bag.write("bagit.txt", BAGIT);
    bag.write(
        "bag-info.txt",
        """
        Bag-Software-Agent: undersigned dossier format %d
        Bagging-Date: %s
        External-Description: %s
        External-Identifier: %s
        Payload-Oxum: %s
        """
            .formatted(FORMAT, at.substring(0, 10), title, id, bag.oxum()));
    bag.write("README.txt", ReadMe.text());
    for (var file : new TreeMap<>(contents.verifier()).entrySet()) {
      bag.write("verify/" + file.getKey(), file.getValue());
    }
    var tags = new TreeMap<>(bag.tags());
    tags.remove(BagFolder.PAYLOAD_MANIFEST);
    return new DossierWriter(
        bag,
        payload,
        new Release(id, title, at, manifest, tags, payload.exhibits(), contents.withheld()));
  }

  private static void requireEmpty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new java.nio.file.DirectoryNotEmptyException(folder.toString());
      }
    }
  }

  static String title(String written) {
    var plain = written.replaceAll("\\p{Cc}+", " ").strip();
    var cut = plain.codePoints().limit(LONGEST_TITLE).toArray();
    var title = new String(cut, 0, cut.length).strip();
    return title.isEmpty() ? "Dossier" : title;
  }

  /// Content of the release record, to be kept with type `release` under the dossier's id, before
  /// [#prove].
  public Bytes releaseContent() {
    return release.content();
  }

  /// Fingerprint of the payload manifest.
  public Fingerprint payloadManifest() {
    return release.payloadManifest();
  }

  /// Adds the proofs and closes the bag.
  ///
  /// @param kept the release record as the log has it
  public void prove(Disclosed kept, Proofs proofs) throws IOException {
    if (!kept.content().equals(release.content())) {
      throw new IllegalArgumentException("that is the release record of another dossier");
    }
    bag.write(Proofs.RELEASE, kept.content().utf8() + "\n");
    var placed = new ArrayList<>(payload.placed());
    placed.add(new Payload.Placed(kept, Proofs.RELEASE, 1));
    proofs.write(bag, placed);
    bag.writeManifest(BagFolder.TAG_MANIFEST, bag.tags());
  }

  /// Fingerprints of all files of a closed bag but the tag manifest, by path.
  public SequencedMap<String, Fingerprint> files() {
    Map<String, Fingerprint> all = new TreeMap<>(bag.payload());
    all.putAll(bag.tags());
    all.remove(BagFolder.TAG_MANIFEST);
    return new TreeMap<>(all);
  }
}
