package org.undersigned.identity.blocking;

/// Mixes bits; the finalisers of MurmurHash3 (public domain).
final class Hash {
  private Hash() {}

  static int mix(int h) {
    int x = h;
    x = (x ^ x >>> 16) * 0x85EBCA6B;
    x = (x ^ x >>> 13) * 0xC2B2AE35;
    return x ^ x >>> 16;
  }

  static int combine(int seed, int value) {
    return mix(seed * 31 + mix(value + 0x9E3779B9));
  }
}
