package org.undersigned.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text with signatures under it, as C2SP signed-note (c2sp.org/signed-note) writes it: the text,
/// which ends in a line end, an empty line, and a line
/// `— <name> <base64(key id ‖ signature)>` for each signature.
///
/// @param text what is signed, with its last line end
/// @param signatures at least one
public record SignedNote(String text, List<Line> signatures) {

  /// One signature: the signer's name, four bytes of key id and the signature itself.
  public record Line(String name, Bytes keyId, Bytes signature) {
    String text() {
      var both = Arrays.copyOf(keyId.peek(), 4 + signature.length());
      System.arraycopy(signature.peek(), 0, both, 4, signature.length());
      return "— " + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }
  }

  private static final Pattern LINE = Pattern.compile("— ([^\\s+]+) ([A-Za-z0-9+/=]+)");

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /// `text` signed by `key` under `name`.
  public static SignedNote sign(String text, String name, SigningKey key) {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("a note's text ends in a line end");
    }
    var signature = Bytes.owning(key.sign(text.getBytes(StandardCharsets.UTF_8)));
    var keyId = new VerifyingKey(name, key.publicKey()).keyId();
    return new SignedNote(text, List.of(new Line(name, keyId, signature)));
  }

  /// The note as it is stored, UTF-8.
  public byte[] encode() {
    var note = new StringBuilder(text).append('\n');
    signatures.forEach(line -> note.append(line.text()));
    return note.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The note in `octets`, or empty if they are not exactly what [#encode] would write.
  public static Optional<SignedNote> decode(byte[] octets) {
    var whole = new String(octets, StandardCharsets.UTF_8);
    var gap = whole.lastIndexOf("\n\n");
    if (gap < 0 || !whole.endsWith("\n")) {
      return Optional.empty();
    }
    var lines = new ArrayList<Line>();
    for (var written : whole.substring(gap + 2).split("\n", -1)) {
      if (!written.isEmpty()) {
        var line = line(written);
        if (line.isEmpty()) {
          return Optional.empty();
        }
        lines.add(line.get());
      }
    }
    var note = new SignedNote(whole.substring(0, gap + 1), lines);
    var canonical = !lines.isEmpty() && Arrays.equals(note.encode(), octets);
    return canonical ? Optional.of(note) : Optional.empty();
  }

  private static Optional<Line> line(String written) {
    var form = LINE.matcher(written);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      var both = Base64.getDecoder().decode(form.group(2));
      return both.length <= 4
          ? Optional.empty()
          : Optional.of(
              new Line(form.group(1), Bytes.of(both, 0, 4), Bytes.of(both, 4, both.length - 4)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /// Whether one of the signatures is `key`'s, and no line in its name is another's.
  public boolean signedBy(VerifyingKey key) {
    var octets = text.getBytes(StandardCharsets.UTF_8);
    var mine =
        signatures.stream()
            .filter(line -> line.name.equals(key.name()) && line.keyId.equals(key.keyId()))
            .toList();
    return !mine.isEmpty()
        && mine.stream()
            .allMatch(
                line ->
                    line.signature.length() == 64 && key.verifies(octets, line.signature.peek()));
  }
}
