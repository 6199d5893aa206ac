package org.undersigned.verifier;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/** SHA-256 and the Merkle tree of RFC 9162, sections 2.1.1, 2.1.3.2 and 2.1.4.2. */
final class Hash {

  /** One for all short inputs: to look the algorithm up takes longer than to hash them. */
  private static final MessageDigest SHORT = sha256();

  private Hash() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static synchronized byte[] of(byte[]... parts) {
    for (byte[] part : parts) SHORT.update(part);
    return SHORT.digest();
  }

  static byte[] leaf(byte[] entry) {
    return of(new byte[] {0}, entry);
  }

  static byte[] node(byte[] left, byte[] right) {
    return of(new byte[] {1}, left, right);
  }

  /** Salted commitment to a content: SHA-256(0x02, salt, length, SHA-256(content)). */
  static byte[] commitment(byte[] salt, byte[] content) {
    byte[] length = new byte[8];
    for (int i = 0; i < 4; i++) length[7 - i] = (byte) (content.length >>> 8 * i);
    return of(new byte[] {2}, salt, length, of(content));
  }

  /** Whether `text` is `digits` lower-case hexadecimal digits. */
  static boolean isHex(String text, int digits) {
    if (text.length() != digits) return false;
    for (int i = 0; i < digits; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) return false;
    }
    return true;
  }

  /** The bytes that an even number of hexadecimal digits stand for. */
  static byte[] hex(String digits) {
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++)
      bytes[i] =
          (byte)
              (Character.digit(digits.charAt(2 * i), 16) << 4
                  | Character.digit(digits.charAt(2 * i + 1), 16));
    return bytes;
  }

  /** `bytes` as lower-case hexadecimal digits. */
  static String digits(byte[] bytes) {
    StringBuilder digits = new StringBuilder(2 * bytes.length);
    for (byte each : bytes)
      digits
          .append(Character.forDigit(each >> 4 & 15, 16))
          .append(Character.forDigit(each & 15, 16));
    return digits.toString();
  }

  /** Whether `proof` leads from the leaf at `index` to `root` in a tree of `size`. */
  static boolean included(byte[] leaf, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size) return false;
    long fn = index;
    long sn = size - 1;
    byte[] r = leaf;
    for (byte[] p : proof) {
      if (sn == 0) return false;
      if ((fn & 1) == 1 || fn == sn) {
        r = node(p, r);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        r = node(r, p);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(r, root);
  }

  /** Whether the tree of `second` entries begins with the tree of `first`. */
  static boolean consistent(
      long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
    if (first < 1 || first > second) return false;
    if (first == second) return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
    int at = 0;
    byte[] start;
    if (Long.bitCount(first) == 1) start = firstRoot;
    else if (proof.isEmpty()) return false;
    else start = proof.get(at++);
    long fn = first - 1;
    long sn = second - 1;
    while ((fn & 1) == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    byte[] fr = start;
    byte[] sr = start;
    for (; at < proof.size(); at++) {
      byte[] c = proof.get(at);
      if (sn == 0) return false;
      if ((fn & 1) == 1 || fn == sn) {
        fr = node(c, fr);
        sr = node(c, sr);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        sr = node(sr, c);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
  }
}
