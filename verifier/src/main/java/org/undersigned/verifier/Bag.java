package org.undersigned.verifier;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder: what lies in it, and whether it is what the manifests say (format, sections 1 and 4).
 * A path from a file is opened only if it has the strict form and was found in the folder.
 */
final class Bag {

  static final String PAYLOAD = "manifest-sha256.txt";
  static final String TAGS = "tagmanifest-sha256.txt";
  private static final int LARGEST_TEXT = 1 << 30;

  private final Path root;
  private final Report report;
  private final TreeMap<String, Path> files = new TreeMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, String> listed = new TreeMap<>();
  private final byte[] buffer = new byte[1 << 16];

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
    walk(root.toFile());
    Map<String, String> folded = new HashMap<>();
    for (String path : files.keySet()) {
      String other = folded.put(path.toLowerCase(Locale.ROOT), path);
      if (other != null) report.fault(Check.U003, path, "differs from " + other + " only in case");
    }
  }

  private void walk(File folder) throws IOException {
    File[] within = folder.listFiles();
    if (within == null) throw new IOException(path(folder.toPath()) + " cannot be listed");
    if (within.length == 0) report.fault(Check.U003, path(folder.toPath()), "an empty folder");
    for (File each : within) {
      Path file = each.toPath();
      String path = path(file);
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) walk(each);
      else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        report.fault(Check.U003, path, "a link or no plain file");
      else if (!isPath(path)) report.fault(Check.U003, path, "a name that no dossier has");
      else files.put(path, file);
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  static boolean isPath(String path) {
    if (path.length() > 200) return false;
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!plain && (before == '/' || "/._-".indexOf(c) < 0)) return false;
      before = c;
    }
    return before != '/';
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  List<String> under(String folder) {
    List<String> found = new ArrayList<>();
    for (String path : files.tailMap(folder).keySet()) {
      if (!path.startsWith(folder)) break;
      found.add(path);
    }
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
      for (int count; (count = in.read(buffer)) >= 0; ) digest.update(buffer, 0, count);
    }
    String hash = Hash.digits(digest.digest());
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
    byte[] bytes = bytes(path);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) return text;
    report.fault(Check.U001, path, "it is not UTF-8");
    return "";
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
      String[] fields = line.split("  ", 2);
      if (fields.length != 2 || !Hash.isHex(fields[0], 64) || !isPath(fields[1])) {
        report.fault(Check.U001, manifest, "a line has not the form of sha256sum");
        continue;
      }
      String path = fields[1];
      if (path.compareTo(before) <= 0) report.fault(Check.U001, manifest, "paths do not ascend");
      if (path.startsWith("data/") != payload || path.equals(TAGS))
        report.fault(Check.U001, manifest, path + " does not belong here");
      listed.put(path, fields[0]);
      before = path;
    }
  }

  /** Whether a file is there and has the hash its manifest gives. */
  boolean stands(String path) throws IOException {
    return has(path) && hash(path).equals(listed.getOrDefault(path, ""));
  }
}
