package org.undersigned.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint as a signed note (C2SP signed-note; format, section 3.3): its first line, size, root
 * and the claimed time, once its form was found exact. The signature is checked apart.
 */
record Note(
    String origin, long size, byte[] root, String time, String signed, String name, byte[] seal) {

  private static final String FORM =
      "[0-9a-f]{32}/[0-9a-f]{32}\n(0|[1-9]\\d{0,17})\n[A-Za-z0-9+/=]{44}\n"
          + "time \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\nprev (0|[1-9]\\d{0,17})\n\n"
          + "\u2014 [0-9a-f]{32} [A-Za-z0-9+/=]{92}\n";

  static Optional<Note> parse(String text) {
    if (!text.matches(FORM)) return Optional.empty();
    String[] lines = text.split("\n");
    String[] signature = lines[6].split(" ");
    byte[] root = canonical(lines[2]);
    byte[] seal = canonical(signature[2]);
    if (root.length != 32 || seal.length != 68) return Optional.empty();
    String signed = text.substring(0, text.indexOf("\n\n") + 1);
    return Optional.of(
        new Note(
            lines[0],
            Json.whole(lines[1]),
            root,
            lines[3].substring("time ".length()),
            signed,
            signature[1],
            seal));
  }

  /** Standard base64 whose encoding gives the same characters again; else no bytes. */
  static byte[] canonical(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
    } catch (IllegalArgumentException bad) {
      return new byte[0];
    }
  }

  /** A house's public key: one line of `key.pub`. */
  record HouseKey(String line, String name, byte[] id, byte[] key) {

    private static final String LINE = "[0-9a-f]{32}\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]{44}";
    private static final byte[] X509 = Hash.hex("302a300506032b6570032100");

    static Optional<HouseKey> parse(String line) {
      if (!line.matches(LINE)) return Optional.empty();
      String[] parts = line.split("\\+", 3);
      byte[] typed = canonical(parts[2]);
      if (typed.length != 33 || typed[0] != 1) return Optional.empty();
      byte[] name = parts[0].getBytes(StandardCharsets.UTF_8);
      byte[] id = Arrays.copyOf(Hash.of(name, new byte[] {10}, typed), 4);
      if (!Hash.digits(id).equals(parts[1])) return Optional.empty();
      return Optional.of(new HouseKey(line, parts[0], id, Arrays.copyOfRange(typed, 1, 33)));
    }

    /** Whether this key signed `note`. */
    boolean signed(Note note) {
      if (!note.name().equals(name) || !note.origin().startsWith(name + "/")) return false;
      if (!Arrays.equals(Arrays.copyOf(note.seal(), 4), id)) return false;
      try {
        byte[] encoded = Arrays.copyOf(X509, 44);
        System.arraycopy(key, 0, encoded, 12, 32);
        PublicKey publicKey =
            KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey);
        signature.update(note.signed().getBytes(StandardCharsets.UTF_8));
        return signature.verify(Arrays.copyOfRange(note.seal(), 4, 68));
      } catch (GeneralSecurityException bad) {
        return false;
      }
    }
  }

  /** Hashes of 64 digits parted by commas, `-` for none; empty where the form is another. */
  static Optional<List<byte[]>> hashes(String text) {
    if (text.equals("-")) return Optional.of(List.of());
    List<byte[]> hashes = new ArrayList<>();
    for (String digits : text.split(",", -1)) {
      if (!Hash.isHex(digits, 64) || hashes.size() == 64) return Optional.empty();
      hashes.add(Hash.hex(digits));
    }
    return Optional.of(hashes);
  }
}
