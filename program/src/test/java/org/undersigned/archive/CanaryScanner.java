package org.undersigned.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Sha256;

/// Looks for words in all bytes below a folder, file and folder names included: as they are, in
/// UTF-16, Base64 (at its three offsets), hexadecimal, percent and entity escapes, reversed, and as
/// plain SHA-256 of the word.
///
/// Words must be at least eight characters long and random, so that nothing is found by chance.
public final class CanaryScanner {
  private static final int KEY = 4;

  /// Forms by their first four bytes, so that one pass over a file looks for all of them.
  private final Map<Integer, List<Form>> forms = new HashMap<>();

  private record Form(String canary, String how, byte[] octets) {}

  /// A word that was found.
  public record Hit(String canary, String how, String file) {}

  public CanaryScanner(List<String> canaries) {
    canaries.forEach(this::enter);
  }

  private void enter(String canary) {
    if (canary.length() < 8) {
      throw new IllegalArgumentException("too short to be found by intent only: " + canary);
    }
    var octets = canary.getBytes(StandardCharsets.UTF_8);
    enter(canary, "as it is", octets);
    enter(canary, "reversed", new StringBuilder(canary).reverse().toString());
    enter(canary, "UTF-16LE", canary.getBytes(StandardCharsets.UTF_16LE));
    enter(canary, "UTF-16BE", canary.getBytes(StandardCharsets.UTF_16BE));
    enter(canary, "hex", HexFormat.of().formatHex(octets));
    enter(canary, "HEX", HexFormat.of().withUpperCase().formatHex(octets));
    var percent = new StringBuilder();
    var entities = new StringBuilder();
    var json = new StringBuilder();
    for (var each : octets) {
      percent.append("%%%02X".formatted(each));
    }
    canary.chars().forEach(each -> entities.append("&#").append(each).append(';'));
    canary.chars().forEach(each -> json.append("\\u%04x".formatted(each)));
    enter(canary, "percent", percent.toString());
    enter(canary, "entities", entities.toString());
    enter(canary, "JSON escapes", json.toString());
    for (var offset = 0; offset < 3; offset++) {
      enter(canary, "Base64 at " + offset, base64(octets, offset));
    }
    var hash = Sha256.of(octets);
    enter(canary, "SHA-256", hash);
    enter(canary, "SHA-256 in hex", HexFormat.of().formatHex(hash));
  }

  /// The characters of Base64 that are the same whatever stands around the word.
  private static String base64(byte[] octets, int offset) {
    var shifted = new byte[offset + octets.length];
    System.arraycopy(octets, 0, shifted, offset, octets.length);
    var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    var from = offset == 0 ? 0 : offset + 1;
    return encoded.substring(from, shifted.length / 3 * 4);
  }

  private void enter(String canary, String how, String text) {
    enter(canary, how, text.getBytes(StandardCharsets.UTF_8));
  }

  private void enter(String canary, String how, byte[] octets) {
    forms
        .computeIfAbsent(key(octets, 0), _ -> new ArrayList<>())
        .add(new Form(canary, how, octets));
  }

  private static int key(byte[] octets, int at) {
    return octets[at] << 24
        | (octets[at + 1] & 0xff) << 16
        | (octets[at + 2] & 0xff) << 8
        | octets[at + 3] & 0xff;
  }

  /// Every canary that stands anywhere below `folder`.
  public List<Hit> scan(Path folder) throws IOException {
    var hits = new ArrayList<Hit>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (var file : walk.sorted().toList()) {
        var name = folder.relativize(file).toString();
        scan(name.getBytes(StandardCharsets.UTF_8), "name of " + name, hits);
        if (Files.isRegularFile(file)) {
          scan(Files.readAllBytes(file), name, hits);
        }
      }
    }
    return hits;
  }

  /// Every canary in `octets`, which are called `name`.
  public void scan(byte[] octets, String name, List<Hit> hits) {
    for (var at = 0; at + KEY <= octets.length; at++) {
      var candidates = forms.get(key(octets, at));
      if (candidates == null) {
        continue;
      }
      for (var form : candidates) {
        var end = at + form.octets.length;
        if (end <= octets.length
            && java.util.Arrays.equals(octets, at, end, form.octets, 0, form.octets.length)) {
          hits.add(new Hit(form.canary, form.how, name));
        }
      }
    }
  }

  /// The different canaries among `hits`.
  public static TreeSet<String> canaries(List<Hit> hits) {
    var canaries = new TreeSet<String>();
    hits.forEach(each -> canaries.add(each.canary));
    return canaries;
  }

  /// `count` random words of sixteen letters.
  public static List<String> invent(int count, java.util.Random random) {
    var canaries = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      var letters = new byte[16];
      for (var j = 0; j < letters.length; j++) {
        letters[j] = (byte) ('a' + random.nextInt(26));
      }
      canaries.add(Bytes.of(letters).utf8());
    }
    return canaries;
  }
}
