package org.undersigned.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.undersigned.model.Fingerprint;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Sha256;

/// A bag on its way (BagIt 1.0, RFC 8493): writes its files and remembers the fingerprint of each,
/// so that a manifest says what was written and not what is found.
final class BagFolder {
  static final String PAYLOAD_MANIFEST = "manifest-sha256.txt";
  static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
  private static final int LONGEST_PATH = 200;

  private final Path root;
  private final TreeMap<String, Fingerprint> written = new TreeMap<>();
  private long payloadOctets;

  BagFolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  void write(String path, Bytes content) throws IOException {
    try (var in = new java.io.ByteArrayInputStream(content.toArray())) {
      write(path, in);
    }
  }

  void write(String path, String text) throws IOException {
    write(path, Bytes.utf8(text));
  }

  /// Writes a new file from a stream, which is read to its end.
  Fingerprint write(String path, InputStream content) throws IOException {
    if (!PATH.matcher(path).matches() || path.length() > LONGEST_PATH) {
      throw new IllegalArgumentException("not a path in a dossier: " + path);
    }
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    var digest = Sha256.digest();
    long octets;
    try (var in = new DigestInputStream(content, digest);
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      octets = in.transferTo(out);
    }
    var fingerprint = new Fingerprint(Bytes.of(digest.digest()).hex());
    written.put(path, fingerprint);
    if (isPayload(path)) {
      payloadOctets += octets;
    }
    return fingerprint;
  }

  static boolean isPayload(String path) {
    return path.startsWith("data/");
  }

  /// Number of bytes and files below `data/`, as BagIt's `Payload-Oxum` writes it.
  String oxum() {
    return payloadOctets + "." + payload().size();
  }

  SequencedMap<String, Fingerprint> payload() {
    return selected(true);
  }

  SequencedMap<String, Fingerprint> tags() {
    return selected(false);
  }

  private SequencedMap<String, Fingerprint> selected(boolean payload) {
    var selected = new TreeMap<String, Fingerprint>();
    written.forEach(
        (path, fingerprint) -> {
          if (isPayload(path) == payload) {
            selected.put(path, fingerprint);
          }
        });
    return selected;
  }

  /// Writes a manifest in the form of `sha256sum`, paths ascending.
  void writeManifest(String name, SequencedMap<String, Fingerprint> files) throws IOException {
    var lines = new StringBuilder();
    files.forEach((path, hash) -> lines.append(hash.hex()).append("  ").append(path).append('\n'));
    write(name, lines.toString());
  }
}
