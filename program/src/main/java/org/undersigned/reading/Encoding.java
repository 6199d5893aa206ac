package org.undersigned.reading;

import java.nio.charset.Charset;

/// How bytes were turned into characters, and how we know.
///
/// @param charset the name of the character set, as IANA registers it ("UTF-8", "windows-1251")
/// @param ground why this one was chosen
/// @param mark the length of the byte order mark in bytes; 0 without one
/// @param malformed how many sequences of bytes are none of this encoding; each became one U+FFFD
///     in the text
public record Encoding(String charset, Ground ground, int mark, long malformed) {

  /// What the choice of an encoding rests on, strongest first.
  public enum Ground {
    /// A byte order mark stands at the head.
    MARK,
    /// The document names its encoding (an HTML `meta`, an XML declaration, a mail header).
    DECLARED,
    /// All bytes are below 128: every encoding in use says the same.
    ASCII,
    /// The bytes beyond ASCII form UTF-8; chance forms it hardly ever.
    WELL_FORMED,
    /// Zero bytes stand where UTF-16 or UTF-32 puts them.
    ZERO_BYTES,
    /// The letters that come out are those of a language.
    LETTERS
  }

  /// The character set itself.
  public Charset decoder() {
    return Charset.forName(charset);
  }

  /// The same encoding with another count of malformed sequences.
  public Encoding withMalformed(long count) {
    return new Encoding(charset, ground, mark, count);
  }
}
