package org.undersigned.reading;

import java.nio.charset.Charset;

/// The character sets that fonts of a rich text name by number (specification 1.9.1, `\fcharset`).
final class RtfCharsets {
  private RtfCharsets() {}

  static Charset of(int number, Charset usual) {
    String name =
        switch (number) {
          case 0 -> "windows-1252";
          case 77 -> "x-MacRoman";
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 134 -> "GBK";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 162 -> "windows-1254";
          case 163 -> "windows-1258";
          case 177 -> "windows-1255";
          case 178 -> "windows-1256";
          case 186 -> "windows-1257";
          case 204 -> "windows-1251";
          case 222 -> "x-windows-874";
          case 238 -> "windows-1250";
          default -> usual.name();
        };
    return RtfBody.charset(name, usual);
  }
}
