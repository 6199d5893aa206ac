package org.undersigned.seal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// What a person types to open a vault: the UTF-8 bytes of its NFC form, every character of it,
/// never trimmed or cut.
public final class Passphrase {
  private final byte[] octets;

  private Passphrase(byte[] octets) {
    this.octets = octets;
  }

  /// A passphrase as typed. Empty ones are refused: an empty passphrase is no lock.
  public static Passphrase of(CharSequence typed) {
    if (typed.isEmpty()) {
      throw new IllegalArgumentException("a passphrase must not be empty");
    }
    var normal = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return new Passphrase(normal.getBytes(StandardCharsets.UTF_8));
  }

  byte[] peek() {
    return octets;
  }

  @Override
  public String toString() {
    return "Passphrase";
  }
}
