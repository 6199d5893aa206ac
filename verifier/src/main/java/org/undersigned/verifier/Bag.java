package org.undersigned.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The folder: what lies in it, and whether it is what the manifests say (format, sections 1 and 4).
 * A path from a file is opened only if it has the strict form and was found in the folder.
 */
final class Bag {

  static final String PAYLOAD = "manifest-sha256.txt";
  static final String TAGS = "tagmanifest-sha256.txt";
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
  private static final int LARGEST_TEXT = 1 << 30;

  private final Path root;
  private final Report report;
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, String> listed = new TreeMap<>();

  Bag(Path root, Report report) {
    this.root = root;
    this.report = report;
  }

  /** Whether anything of a dossier lies here at all. */
  boolean looksLikeOne() {
    for (String name : List.of("bagit.txt", "bag-info.txt", PAYLOAD, TAGS, "proof"))
      if (Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) return true;
    return false;
  }

  /** Finds all files; links, strange names and empty folders are faults (U003). */
  void walk() throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            try (var within = Files.list(folder)) {
              if (within.findAny().isEmpty())
                report.fault(Check.U003, path(folder), "an empty folder");
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            if (!attributes.isRegularFile())
              report.fault(Check.U003, path, "a link or no plain file");
            else if (!isPath(path)) report.fault(Check.U003, path, "a name that no dossier has");
            else files.put(path, file);
            return FileVisitResult.CONTINUE;
          }
        });
    Map<String, String> folded = new HashMap<>();
    for (String path : files.keySet()) {
      String other = folded.put(path.toLowerCase(Locale.ROOT), path);
      if (other != null) report.fault(Check.U003, path, "differs from " + other + " only in case");
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  static boolean isPath(String path) {
    if (path.length() > 200) return false;
    for (String part : path.split("/", -1)) if (!PART.matcher(part).matches()) return false;
    return true;
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  List<String> under(String folder) {
    List<String> found = new ArrayList<>();
    for (String path : files.keySet()) if (path.startsWith(folder)) found.add(path);
    return found;
  }

  /** SHA-256 of a file, in hexadecimal digits; empty text where it is not there. */
  String hash(String path) throws IOException {
    Path file = files.get(path);
    if (file == null) return "";
    String known = hashes.get(path);
    if (known != null) return known;
    MessageDigest digest = Hash.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int count; (count = in.read(buffer)) >= 0; ) digest.update(buffer, 0, count);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    hashes.put(path, hash);
    return hash;
  }

  long size(String path) throws IOException {
    return Files.size(files.get(path));
  }

  byte[] bytes(String path) throws IOException {
    Path file = files.get(path);
    if (file == null) return new byte[0];
    if (Files.size(file) > LARGEST_TEXT) throw new IOException(path + " is too large to be read");
    return Files.readAllBytes(file);
  }

  /** The text of a file that must be UTF-8; a fault of form and empty text where it is not. */
  String text(String path) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
    } catch (CharacterCodingException bad) {
      report.fault(Check.U001, path, "it is not UTF-8");
      return "";
    }
  }

  /** The lines of a file whose every line ends in one line feed; a fault of form where not. */
  List<String> lines(String path) throws IOException {
    String text = text(path);
    if (text.isEmpty()) return List.of();
    if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
      report.fault(Check.U001, path, "a line does not end in one line feed");
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.remove(lines.size() - 1);
    return lines;
  }

  /** Reads both manifests and holds the folder against them (U001, U002, U003). */
  void checkManifests() throws IOException {
    read(PAYLOAD, true);
    read(TAGS, false);
    for (Map.Entry<String, String> entry : listed.entrySet()) {
      String path = entry.getKey();
      if (stands(path)) continue;
      report.fault(
          Check.U002,
          path,
          has(path) ? "its bytes are not those that were released" : "it is listed and missing");
      // nothing lists the tag manifest itself: where it and a file differ, either may be altered
      if (!path.startsWith("data/"))
        report.fault(Check.U002, TAGS, "its line for " + path + " does not fit the file");
    }
    for (String path : files.keySet())
      if (!listed.containsKey(path) && !path.equals(TAGS))
        report.fault(Check.U003, path, "no manifest lists it");
  }

  private void read(String manifest, boolean payload) throws IOException {
    if (!has(manifest)) {
      report.fault(Check.U002, manifest, "it is missing");
      return;
    }
    String before = "";
    for (String line : lines(manifest)) {
      var match = LINE.matcher(line);
      if (!match.matches() || !isPath(match.group(2))) {
        report.fault(Check.U001, manifest, "a line has not the form of sha256sum");
        continue;
      }
      String path = match.group(2);
      if (path.compareTo(before) <= 0) report.fault(Check.U001, manifest, "paths do not ascend");
      if (path.startsWith("data/") != payload || path.equals(TAGS))
        report.fault(Check.U001, manifest, path + " does not belong here");
      listed.put(path, match.group(1));
      before = path;
    }
  }

  /** Whether a file is there and has the hash its manifest gives. */
  boolean stands(String path) throws IOException {
    return has(path) && hash(path).equals(listed.getOrDefault(path, ""));
  }
}
