package org.undersigned.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// SHA-256 (FIPS 180-4) of some bytes, as 64 lower-case hexadecimal digits.
public record Fingerprint(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public Fingerprint {
    if (!FORM.matcher(hex).matches())
      throw new IllegalArgumentException("A fingerprint is 64 lower-case hexadecimal digits");
  }

  /// The fingerprint of `bytes`.
  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(HexFormat.of().formatHex(Id.sha256().digest(bytes)));
  }

  /// The fingerprint of `text` in UTF-8.
  public static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The first eight digits and an ellipsis: enough for a person to tell exhibits of one case
  /// apart.
  public String brief() {
    return hex.substring(0, 8) + "…";
  }

  @Override
  public String toString() {
    return hex;
  }
}
